/** The pages that a site needs, as templates: what stands in square brackets is to be filled in. */
export const englishPages = {
  imprint: `# Imprint

**[Name of the organisation]**
**[Street and number]**
**[Postcode and town]**

Represented by: **[name and office]**

Telephone: **[number]**
Email: **[address]**
`,
  privacy: `# Privacy

Responsible for these pages: **[name, address, email]**.

## What these pages do, and what they do not

These pages set no cookies, count no visits and load nothing from other servers. Whoever opens them sends what is technically needed to the server on which they lie: the IP address, the page, the time and the name of the browser. **[Name of the host]** keeps this for **[how long]** to keep the service running. The legal basis is Article 6(1)(**[e or f]**) of the General Data Protection Regulation.

## People in the programmes

The programmes name people who appear in events, with name, organisation and role. The legal basis is **[consent or legitimate interest]**.

## Your rights

You may ask for access, rectification, erasure and restriction, object to the processing, and complain to a supervisory authority: **[authority]**.
`,
  accessibility: `# Accessibility statement

**[Name of the organisation]** is committed to making these pages accessible under **[law]**.

## Conformance

These pages are **[fully or partly]** conformant with WCAG 2.2, level AA, according to **[a self-assessment, or an audit by …]** of **[date]**.

## What is not accessible

- **[For example: recordings without captions. Otherwise: nothing known.]**

## Report a barrier

Have you noticed something? Write to **[email]** or call **[telephone]**.

This statement was made on **[date]**.
`,
} as const;
