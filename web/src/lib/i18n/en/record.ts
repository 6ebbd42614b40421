export default {
  'record.title': 'Record the lessons',
  'record.short': 'Record',
  'record.lead':
    'Choose a lesson and read it, one piece at a time. Whoever learns it will hear your voice instead of a machine’s.',
  'record.voice': 'You speak as in',
  'record.address': 'The lesson speaks to',
  'record.count': '{done} of {total} recorded',
  'record.none': 'Nobody has recorded this in that voice yet.',
  'record.there': 'This has been recorded.',
  'record.start': 'Record',
  'record.again': 'Record again',
  'record.going': 'Recording: {n} s. A minute is the most.',
  'record.stop': 'Stop',
  'record.listen': 'Listen',
  'record.keep': 'Keep it',
  'record.kept': 'Kept. Learners hear it from now on.',
  'record.remove': 'Remove it',
  'record.before': 'Previous',
  'record.after': 'Next',
  'record.denied':
    'The browser does not allow the microphone. Press the lock beside the address, allow it, then record again.',
  'record.unable':
    'This browser cannot record. Use a recent Chrome, Edge or Firefox, at an address that begins with https.',
  'record.silent': 'Nothing can be heard. Look whether the microphone is on, then record again.',
  'record.mine': 'My voice',
  'record.mineLead':
    'Your voice is yours, and you may take it back at any time. Phones that have fetched a lesson may keep it for a while.',
  'record.forget': 'Take back all I have recorded',
  'record.forgetSure': 'Yes, delete all of it',
  'record.forgotten': 'Recordings deleted: {n}.'
};
