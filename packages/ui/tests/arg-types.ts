/** Controls for props whose types Storybook cannot read off. */
export const headingLevel = { control: "select", options: [1, 2, 3, 4, 5, 6] } as const;
