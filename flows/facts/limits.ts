/** Most characters of what people write to an office; apart from the schemas so that the browser has them without Zod. */
export const longest = { line: 200, email: 200, phone: 40, message: 4000 } as const;
