import type { ReactNode } from 'react';
import { formatVersion } from '~/services/format';
import { useLang, usePath } from '~/services/language';
import { useCommonTexts } from '~/texts/common';
import { useHandoffSendTexts } from '~/texts/handoff-send';
import { FieldError, idsOf } from '../fields/field-parts';

interface CoordinationConsentProps {
  name: string;
  /** What the tick sends. */
  value: string;
  office: string;
  error: string | undefined;
  /** Further consents. */
  children?: ReactNode;
}

/** The consent to hand a case to an office, with all that belongs to an informed consent. */
export function CoordinationConsent({ name, value, office, error, children }: CoordinationConsentProps) {
  const { consents, preview } = useHandoffSendTexts();
  const { footer } = useCommonTexts();
  const path = usePath();
  const lang = useLang();
  const { input, error: errorId } = idsOf(name);
  return (
    <fieldset className={`kern-fieldset consent${error === undefined ? '' : ' kern-fieldset--error'}`}>
      <legend>
        <h2 className="kern-heading-medium">{preview.consentTitle}</h2>
      </legend>
      <FieldError name={name} message={error} />
      <div className="kern-fieldset__body">
        <div className="kern-form-check">
          <input
            id={input}
            name={name}
            type="checkbox"
            value={value}
            className={`kern-form-check__checkbox${error === undefined ? '' : ' kern-form-check__checkbox--error'}`}
            aria-invalid={error === undefined ? undefined : true}
            aria-describedby={error === undefined ? undefined : errorId}
          />
          <label className="kern-label" htmlFor={input}>
            {consents.coordination.label(office)}
          </label>
        </div>
        {children}
      </div>
      <details className="kern-accordion" open>
        <summary className="kern-accordion__header">
          <span className="kern-title">{consents.details.title}</span>
        </summary>
        <section className="kern-accordion__body">
          <ul className="kern-list kern-list--bullet">
            {consents.details.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
          <p className="kern-body">
            {consents.details.version(formatVersion(consents.coordination.version, lang))}
            {' · '}
            <a className="kern-link" href={path('/datenschutz')}>
              {footer.privacy}
            </a>
          </p>
        </section>
      </details>
    </fieldset>
  );
}

interface ConsentsProps extends Pick<CoordinationConsentProps, 'name' | 'office' | 'error'> {
  agency: string | null;
  /** What was ticked before. */
  agencyTicked: boolean;
}

/** What an employer agrees to before the case is sent. */
export function Consents({ agency, agencyTicked, ...field }: ConsentsProps) {
  const { consents } = useHandoffSendTexts();
  const agencyId = `${idsOf(field.name).input}-agency`;
  return (
    <CoordinationConsent {...field} value="coordination">
      <div className="kern-form-check">
        <input
          id={agencyId}
          name={field.name}
          type="checkbox"
          value="agency"
          defaultChecked={agencyTicked}
          className="kern-form-check__checkbox"
          aria-describedby={`${agencyId}-hinweis`}
        />
        <label className="kern-label" htmlFor={agencyId}>
          {consents.agency.label(agency ?? consents.agency.anyAgency)}
        </label>
        <div className="kern-hint option-hint" id={`${agencyId}-hinweis`}>
          {consents.agency.optional}
        </div>
      </div>
    </CoordinationConsent>
  );
}
