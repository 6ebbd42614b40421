export default {
  'record.title': 'Enregistrer les leçons',
  'record.short': 'Enregistrer',
  'record.lead':
    'Choisissez une leçon et lisez-la, morceau par morceau. Qui l’apprend entendra votre voix au lieu de celle d’une machine.',
  'record.voice': 'Vous parlez comme au',
  'record.address': 'La leçon s’adresse à',
  'record.count': '{done} sur {total} enregistrés',
  'record.none': 'Personne n’a encore enregistré ceci dans cette voix.',
  'record.there': 'Ceci est enregistré.',
  'record.start': 'Enregistrer',
  'record.again': 'Recommencer',
  'record.going': 'Enregistrement : {n} s. Une minute au plus.',
  'record.stop': 'Arrêter',
  'record.listen': 'Écouter',
  'record.keep': 'Garder',
  'record.kept': 'Gardé. Les apprenants l’entendent désormais.',
  'record.remove': 'Supprimer',
  'record.before': 'Précédent',
  'record.after': 'Suivant',
  'record.denied':
    'Le navigateur n’autorise pas le micro. Touchez le cadenas à côté de l’adresse, autorisez-le, puis recommencez.',
  'record.unable':
    'Ce navigateur ne sait pas enregistrer. Prenez un Chrome, Edge ou Firefox récent, à une adresse en https.',
  'record.silent': 'On n’entend rien. Vérifiez que le micro est allumé, puis recommencez.',
  'record.mine': 'Ma voix',
  'record.mineLead':
    'Votre voix vous appartient, et vous pouvez la retirer à tout moment. Les téléphones qui ont chargé une leçon peuvent la garder quelque temps.',
  'record.forget': 'Retirer tout ce que j’ai enregistré',
  'record.forgetSure': 'Oui, tout supprimer',
  'record.forgotten': 'Enregistrements supprimés : {n}.'
};
