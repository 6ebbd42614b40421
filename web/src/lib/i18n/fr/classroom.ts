import type model from '../vi/classroom';

const words: Record<keyof typeof model, string> = {
  'room.title': 'Cours',
  'room.open': 'Ouvrir un cours',
  'room.lead': 'Choisissez une leçon pour la salle. Chacun prend son téléphone, ou partage celui du voisin.',
  'room.other': 'Une autre leçon pour ce cours',
  'room.mine': 'Cours ouverts',
  'room.since': 'ouvert depuis {time}',
  'room.step': 'Écran {n} sur {total}',
  'room.back': 'Précédent',
  'room.next': 'Suivant',
  'room.wall': 'Ouvrir le grand écran',
  'room.join': 'Code pour entrer',
  'room.where':
    'Sur un téléphone, ouvrez {address} et tapez le code, ou visez le code QR avec l’appareil photo.',
  'room.local':
    'Les autres appareils ne peuvent pas joindre cette adresse. Ouvrez Đom Đóm par l’adresse du serveur dans le réseau, puis revenez.',
  'room.phones': '{n} {n|téléphone|téléphones}',
  'room.needy': '{n} {n|téléphone a|téléphones ont} besoin de quelqu’un',
  'room.doneN': '{n} {n|téléphone a|téléphones ont} terminé',
  'room.nobody': 'Aucun téléphone n’est encore là.',
  'room.phone': 'Téléphone {n}',
  'room.unnamed': 'sans nom',
  'room.hand': 'Demande de l’aide',
  'room.stuck': 'Bloqué',
  'room.lost': 'Lit comment le piège a marché',
  'room.behind': 'Encore à l’écran {n}',
  'room.practising': 'S’exerce',
  'room.along': 'Suit le cours',
  'room.done': 'Terminé',
  'room.slips': '{n} {n|erreur|erreurs} de suite',
  'room.waits': 'rien de juste depuis {n} {n|minute|minutes}',
  'room.attend': 'Noter {n} {n|personne|personnes} comme {n|présente|présentes}',
  'room.end': 'Terminer le cours',
  'room.endSure': 'Terminer ce cours ? Les téléphones le quittent ; ce qui est appris reste.',
  'room.ended': 'Ce cours est terminé.',
  'room.names': 'Les noms ne sont visibles qu’ici, jamais sur le grand écran.',
  'room.away': 'Le cours est hors de portée ; nouvel essai.',
  'room.showJoin': 'Afficher le code',
  'room.hideJoin': 'Masquer le code',
  'room.together': '{n} {n|téléphone|téléphones} sur {total} ici',
  'room.finished': '{n} {n|téléphone|téléphones} sur {total} ont terminé'
};

export default words;
