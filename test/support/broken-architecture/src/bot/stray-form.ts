export const strayForm = { formId: 'annual-plan', period: '2027' };
