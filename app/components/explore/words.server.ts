/** The words of the law on the server only: a page that runs in the browser carries those it shows. */
export { wordsIn as wordsOf } from '~/components/result/words';
