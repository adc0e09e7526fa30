/** What the rule about personal data says. */
export const privacyRules = {
  'personal-data': {
    title: 'Personal data stands in free text',
    why: 'The history of a repository cannot forget: what is committed once stays with everybody who has a copy. A client is named by the id of their file, and nothing else about the person is needed to help.',
    says: {
      email: (v: { shown: string }) => `This looks like an e-mail address (${v.shown})`,
      phone: (v: { shown: string }) => `This looks like a phone number (${v.shown})`,
      card: (v: { shown: string }) => `This looks like the number of a bank card (${v.shown})`,
      iban: (v: { shown: string }) => `This looks like the number of a bank account (${v.shown})`,
      passport: (v: { shown: string }) => `This looks like the number of a passport (${v.shown})`,
      snils: (v: { shown: string }) => `This looks like a Russian pension insurance number (${v.shown})`,
      inn: (v: { shown: string }) => `This looks like the Russian taxpayer number of a person (${v.shown})`,
      'take-out': () =>
        'Take it out before it is committed, and name the client by id; contacts belong in the system that can delete them',
    },
  },
};
