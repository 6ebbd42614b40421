// Line drawings of the practice phone, on a 24 × 24 grid: things, people and applications by the names that
// scenarios use. They show the kind of a thing and imitate no brand. Unknown names get a plain disc with the
// first letter of their label, so that a new scenario works before anyone has drawn for it.

const drawings: Record<string, string> = {
  message: 'M4 5h16v11H10l-4.500 4V16H4ZM8 9h8M8 12h5',
  camera: 'M4 7.500h3.500L9 5h6l1.500 2.500H20V19H4ZM12 16.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7Z',
  gallery: 'M4 5h16v14H4ZM4 16l5-5 4 4 2.500-2.500L20 16.500M15.500 9.500v.3',
  gear: 'M12 15.200a3.200 3.200 0 1 0 0-6.400 3.200 3.200 0 0 0 0 6.400ZM12 3.500v3M12 17.500v3M3.500 12h3M17.500 12h3M6 6l2.100 2.100M15.900 15.900L18 18M18 6l-2.100 2.100M8.100 15.900L6 18',
  call: 'M6.500 4l3 .5 1 4-2 1.700a12 12 0 0 0 5.300 5.300l1.700-2 4 1 .5 3c-1 2-3 2.700-5 2C9.500 17.700 6 14 4.500 9c-.7-2 0-4 2-5Z',
  'hang-up': 'M3.500 14c0-6.500 17-6.500 17 0l-1.500 2.500-3.500-1-.5-3c-2-.6-4-.6-6 0l-.5 3-3.500 1Z',
  video: 'M3.500 7h11v10h-11ZM14.500 11l6-3.500v9l-6-3.500',
  contacts:
    'M5.500 4h14v16h-14ZM3.500 8h3M3.500 12h3M3.500 16h3M12.500 11.500a2.200 2.200 0 1 0 0-4.400 2.200 2.200 0 0 0 0 4.400ZM8.700 17c.3-2.500 1.800-3.500 3.800-3.500s3.500 1 3.800 3.500',
  wifi: 'M3.500 9.500c5-4.500 12-4.500 17 0M6.500 13c3.200-3 7.800-3 11 0M9.500 16.300c1.500-1.300 3.500-1.300 5 0M12 19.500v.2',
  data: 'M5 19v-3M9.500 19v-6M14 19v-9M18.500 19V5',
  plane:
    'M11 3.500c.7-1 1.700-.6 2 .5l.4 6 7.100 4v2l-7.300-2-.5 4.500 2.300 1.500v1.500L12 20.500l-3.500 1V20l2.300-1.500-.5-4.500L3 16v-2l7.100-4 .4-6Z',
  bluetooth: 'M7 8l10 8-5 4.500v-17L17 8 7 16',
  map: 'M3.500 6.500l5.500-2 6 2 5.500-2v13l-5.500 2-6-2-5.500 2ZM9 4.500v13M15 6.500v13',
  pin: 'M12 21c4-4.500 6.500-7.700 6.500-11a6.500 6.500 0 0 0-13 0c0 3.300 2.500 6.500 6.500 11ZM12 12.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5Z',
  browser:
    'M12 20.500a8.500 8.500 0 1 0 0-17 8.500 8.500 0 0 0 0 17ZM3.500 12h17M12 3.500c3.500 4.500 3.500 12.500 0 17M12 3.500c-3.500 4.500-3.500 12.500 0 17',
  portal: 'M4 20.500h16M5.500 20.500v-8.500h13v8.500M12 12V4M12 4h5v3.200h-5M8.800 15v3M12 15v3M15.200 15v3',
  search: 'M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13ZM15.500 15.500L20 20',
  mail: 'M3.500 6h17v12.500h-17ZM3.500 7l8.500 6.500L20.500 7',
  bank: 'M3.500 9.500L12 4l8.500 5.500ZM5.500 10v8M10 10v8M14 10v8M18.500 10v8M3.500 20.500h17',
  wallet: 'M4 7.500h16v12H4ZM4 7.500L15.500 4v3.500M15 13.500h5M16.500 13.500v.2',
  money:
    'M3.500 7h17v10.500h-17ZM12 15a2.700 2.700 0 1 0 0-5.400 2.700 2.700 0 0 0 0 5.400ZM6 9.500v.2M18 15v.2',
  qr: 'M4 4h6v6H4ZM14 4h6v6h-6ZM4 14h6v6H4ZM14 14h2.500v2.500M20 14v3M14 20h2M18.500 20H20M7 7v.2M17 7v.2M7 17v.2',
  'id-card':
    'M3.500 5.500h17v13h-17ZM8.500 11.500a1.800 1.800 0 1 0 0-3.600 1.800 1.800 0 0 0 0 3.600ZM5.800 15.500c.3-1.800 1.300-2.500 2.700-2.500s2.400.7 2.700 2.500M13.500 9.500h4.500M13.500 12.500h4.500M13.500 15.500h3',
  paper: 'M6 3.500h8.500l4 4v13H6ZM14 3.500V8h4.500M9 12h6.500M9 15h6.500M9 18h4',
  receipt: 'M6 3.500h12v17l-2-1.500-2 1.500-2-1.500-2 1.500-2-1.500-2 1.500ZM9 8h6M9 11h6M9 14h3.500',
  stamp: 'M9 4.500h6c1 3-1 4-1 7h4.500v4h-13v-4H10c0-3-2-4-1-7ZM5.500 19.500h13',
  bulb: 'M9 17.500c0-2-3-3.500-3-7a6 6 0 0 1 12 0c0 3.500-3 5-3 7ZM9.500 20.500h5',
  electricity: 'M13 3L6 13.500h5L10 21l8-11h-5.500Z',
  water: 'M12 3.500c4 5 6 8 6 11a6 6 0 0 1-12 0c0-3 2-6 6-11ZM9.500 15a2.500 2.500 0 0 0 2.500 2.500',
  health:
    'M12 20C5.500 15.500 3.500 12.500 3.500 9.300A4.500 4.500 0 0 1 12 7.500a4.500 4.500 0 0 1 8.500 1.800c0 3.200-2 6.200-8.500 10.700ZM12 10v5M9.500 12.500h5',
  heart:
    'M12 20C5.500 15.500 3.500 12.500 3.500 9.300A4.500 4.500 0 0 1 12 7.500a4.500 4.500 0 0 1 8.500 1.800c0 3.200-2 6.200-8.500 10.700Z',
  shield: 'M12 3.500l7 2.500v5.500c0 4.500-3 7.500-7 9-4-1.500-7-4.500-7-9V6ZM9 12l2.200 2.200L15.200 10',
  lock: 'M6 10.500h12v9.500H6ZM8.500 10.500V8a3.500 3.500 0 0 1 7 0v2.500M12 14.500v2',
  key: 'M8 15.500a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM12 11.500h8.500v3.500M17 11.500v3',
  face: 'M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M9 9.500v1.500M15 9.500v1.500M8.800 14.500c2 2 4.400 2 6.400 0',
  finger:
    'M8 20c-1.500-3-2-5.500-2-8a6 6 0 0 1 12 0c0 3-.3 5-1 7M9 12a3 3 0 0 1 6 0c0 3.500-.5 6-1.500 8.500M12 12c0 3.500-.4 6-1.500 8.500',
  shop: 'M4 9l1.500-4.500h13L20 9M5 11v9h14v-9M4 9c0 2.500 4 2.500 4 0 0 2.500 4 2.500 4 0 0 2.500 4 2.500 4 0 0 2.500 4 2.500 4 0M10 20v-5h4v5',
  cart: 'M3.500 4.500H6l2.500 10.500h9L20 7.500H7M10 19.500v.2M16.500 19.500v.2',
  box: 'M4 8l8-4 8 4v8.500l-8 4-8-4ZM4 8l8 4 8-4M12 12v8.500',
  truck:
    'M3 6.500h11v10H3ZM14 10h4l3 3.500v3h-7M7 18.500a1.700 1.700 0 1 0 0-.1M17 18.500a1.700 1.700 0 1 0 0-.1',
  calendar: 'M4 6h16v14H4ZM4 10.500h16M8 3.500V7M16 3.500V7',
  clock: 'M12 20.500a8.500 8.500 0 1 0 0-17 8.500 8.500 0 0 0 0 17ZM12 7.500V12l3 2',
  alarm: 'M12 20.500a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM12 10v3.500l2.500 1.500M4 7l3-3M20 7l-3-3',
  weather:
    'M8 13.500a4 4 0 1 1 6.500-4.500M11 3v1.500M4.500 9H6M6.500 5l1 1M10 19.500a3.300 3.300 0 0 1 0-6.500 4.500 4.500 0 0 1 8.500 1 2.800 2.800 0 0 1-.5 5.500Z',
  radio: 'M4 9h16v11H4ZM8.500 17a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5ZM14 12.500h3M14 16h3M6 9l11-5',
  music:
    'M9 18V6l10-2v12M9 18a2.500 2.500 0 1 1-5 0 2.500 2.500 0 0 1 5 0ZM19 16a2.500 2.500 0 1 1-5 0 2.500 2.500 0 0 1 5 0Z',
  play: 'M4 5.500h16v13H4ZM10 9v6l5-3Z',
  news: 'M4 5h13v14.500H6a2 2 0 0 1-2-2ZM17 9h3v8.500a2 2 0 0 1-3 1.700M7 8.500h7M7 12h7M7 15.500h4.500',
  microphone:
    'M12 15a3 3 0 0 0 3-3V6.500a3 3 0 0 0-6 0V12a3 3 0 0 0 3 3ZM5.500 12a6.500 6.500 0 0 0 13 0M12 18.500V21',
  speaker:
    'M4 9.500v5h3.500L12 18.500v-13L7.500 9.500ZM15.500 9a4.200 4.200 0 0 1 0 6M18 6.500a8 8 0 0 1 0 11',
  brightness:
    'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM12 3v2M12 19v2M3 12h2M19 12h2M5.500 5.500L7 7M17 17l1.500 1.500M18.500 5.500L17 7M7 17l-1.500 1.500',
  text: 'M3 18L8 6l5 12M4.700 14h6.600M15 18l3-7.500 3 7.500M16 15.500h4',
  battery: 'M3.500 8h15v8h-15ZM20.500 10.500v3M6 10.500v3M9 10.500v3M12 10.500v3',
  power: 'M12 3.500V11M7.500 6.500a7.500 7.500 0 1 0 9 0',
  apps: 'M4.500 4.500h5v5h-5ZM14.500 4.500h5v5h-5ZM4.500 14.500h5v5h-5ZM14.500 14.500h5v5h-5Z',
  store: 'M5 8.500h14l1 12H4ZM8.500 8.500a3.500 3.500 0 0 1 7 0M12 12v5M9.800 15L12 17.200l2.200-2.200',
  download: 'M12 4v11M7.500 10.500L12 15l4.500-4.500M5 19.500h14',
  upload: 'M12 15V4M7.500 8.500L12 4l4.500 4.500M5 19.500h14',
  attach:
    'M19 11l-7.500 7.500a4.500 4.500 0 0 1-6.400-6.400L13 4.300a3 3 0 0 1 4.200 4.200l-7.700 7.700a1.500 1.500 0 0 1-2.100-2.100L14 7.500',
  send: 'M4 12l16-7.500-5 16-3.500-6.500ZM11.500 14L20 4.500',
  pencil: 'M4 20l1-4.500L16 4.500l3.500 3.500L8.500 19ZM14 6.500l3.500 3.500',
  bin: 'M5 7h14M9 7V4.500h6V7M7 7l1 13h8l1-13M10.500 10.500v6M13.500 10.500v6',
  plus: 'M12 5v14M5 12h14',
  check: 'M5 12.500l4.500 4.500L19 7.500',
  cross: 'M6 6l12 12M18 6L6 18',
  star: 'M12 4l2.400 5 5.600.7-4.100 3.800 1.100 5.500-5-2.700-5 2.700 1.100-5.500L4 9.700l5.600-.7Z',
  flag: 'M6 21V4M6 4.500c4-2 7 2 12 0v9c-5 2-8-2-12 0',
  bell: 'M6.500 16.500c1.500-1.500 1.500-3 1.500-6a4 4 0 0 1 8 0c0 3 0 4.500 1.500 6ZM10.500 19.500a1.700 1.700 0 0 0 3 0M12 4.500v2',
  warning: 'M12 4.500L21 19.500H3ZM12 10v4.500M12 16.800v.4',
  link: 'M10 14a4 4 0 0 0 5.700 0l3-3a4 4 0 0 0-5.700-5.700L11.500 6.800M14 10a4 4 0 0 0-5.700 0l-3 3a4 4 0 0 0 5.700 5.700l1.500-1.500',
  eye: 'M2.500 12C4.500 8 8 5.800 12 5.800s7.500 2.200 9.500 6.200c-2 4-5.500 6.200-9.500 6.200S4.500 16 2.500 12ZM12 14.800a2.800 2.800 0 1 0 0-5.600 2.800 2.800 0 0 0 0 5.600Z',
  folder: 'M3.500 6h6l2 2.500h9V19h-17Z',
  table: 'M4 5h16v14H4ZM4 10h16M4 14.500h16M10 5v14',
  chart: 'M4 20V4M4 20h16M8 16.500v-4M12 16.500v-8M16 16.500v-6',
  meeting:
    'M3.500 5h17v11h-17ZM9 20h6M12 16v4M9.500 10.500a1.500 1.500 0 1 0 0-.1M14.500 10.500a1.500 1.500 0 1 0 0-.1',
  sparkle:
    'M10 5l1.700 4.800L16.500 11.500l-4.800 1.700L10 18l-1.700-4.800L3.500 11.500l4.800-1.700ZM18 4v4M16 6h4M18.500 16v4M16.500 18h4',
  game: 'M7 8h10a4 4 0 0 1 4 4c0 3-1 5-3 5l-3-3H9l-3 3c-2 0-3-2-3-5a4 4 0 0 1 4-4ZM7.500 10v3M6 11.500h3M16 10.500v.2M17.500 12.500v.2',
  globe:
    'M12 20.500a8.500 8.500 0 1 0 0-17 8.500 8.500 0 0 0 0 17ZM3.500 12h17M12 3.500c3.500 4.500 3.500 12.500 0 17M12 3.500c-3.500 4.500-3.500 12.500 0 17',
  share:
    'M7 14.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5ZM17 9a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5ZM17 20a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5ZM9.200 10.800l5.600-3M9.200 13.200l5.600 3',
  person:
    'M12 12a3.700 3.700 0 1 0 0-7.400 3.700 3.700 0 0 0 0 7.400ZM4.500 20c.6-4 3.500-6 7.500-6s6.900 2 7.500 6',
  woman:
    'M12 12.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7ZM7.500 14c-1-6 0-10.500 4.500-10.500s5.500 4.500 4.500 10.500M4.500 20.500c.8-3.500 3.500-5.500 7.500-5.500s6.700 2 7.500 5.500',
  elder:
    'M12 12.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7ZM8.500 8c.5-3 1.500-4 3.500-4s3 1 3.500 4M10 4.500c0-2 4-2 4 0M4.500 20.500c.8-3.500 3.500-5.500 7.500-5.500s6.700 2 7.500 5.500',
  child:
    'M12 14a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM12 6c0-2 1.500-2.500 2.500-2M10.500 10v.2M13.500 10v.2M6.500 20.500c.5-3 2.500-4.500 5.500-4.500s5 1.500 5.500 4.500',
  people:
    'M9 11.500A3 3 0 1 0 9 5.500a3 3 0 0 0 0 6ZM3 19c.4-3.500 2.700-5 6-5s5.600 1.500 6 5M16 11a2.500 2.500 0 1 0-1-4.800M17 14c2.300.2 3.700 1.700 4 4.500',
  stranger:
    'M12 20.500a8.500 8.500 0 1 0 0-17 8.500 8.500 0 0 0 0 17ZM9.500 9.500a2.500 2.500 0 1 1 3.500 2.300c-.7.3-1 .8-1 1.700M12 16.500v.2',
  officer:
    'M6.500 8.500L12 4l5.500 4.500ZM8 8.500v2.500a4 4 0 0 0 8 0V8.500M4.500 20.500c.8-3.500 3.500-5 7.500-5s6.700 1.500 7.500 5M12 16.500v2.500',
  garden:
    'M12 21v-8M12 13c-4 0-6-2-6-5.500 4 0 6 2 6 5.500ZM12 11c0-4 2-6.500 6-6.500 0 4-2 6.500-6 6.500ZM4 21h16',
  flower:
    'M12 10.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5ZM12 5.500c-2-4 2-4 0 0M9.600 7c-4-1.500-2.500 3 .3 2M14.400 7c4-1.500 2.500 3-.3 2M10 10c-1.500 4 2 4 2 .5M14 10c1.500 4-2 4-2 .5M12 12v9M12 18c-3-3-5-2.500-6-2.500M12 18c3-3 5-2.500 6-2.500',
  tree: 'M12 21v-8M9 21h6M7.500 15a4 4 0 0 1-1-7.800 5.600 5.600 0 0 1 11 0 4 4 0 0 1-1 7.800Z',
  house: 'M4 11l8-7 8 7M6 9.500V20h12V9.500M10 20v-5.500h4V20',
  food: 'M4 12h16c0 4-3 7-8 7s-8-3-8-7ZM8 9c0-2 1.500-2 1.500-4M12 9c0-2 1.500-2 1.500-4M16 9c0-2 1.500-2 1.500-4',
  cat: 'M6 10V4.500L9.500 7h5L18 4.500V12a6 6 0 0 1-12 0ZM9.500 11v.2M14.500 11v.2M12 13.500l-1 1h2ZM8 21h8',
  car: 'M3.500 13.500l2-5.500h13l2 5.500v4h-17ZM3.500 13.500h17M7 17.500v2M17 17.500v2M7 15.500h.2M17 15.500h.2',
  bus: 'M5 4.500h14v13H5ZM5 12h14M12 4.500V12M8 17.500v2M16 17.500v2M8 15v.2M16 15v.2',
  walk: 'M13 6a1.500 1.500 0 1 0 0-3 1.500 1.500 0 0 0 0 3ZM12 8.500l-1 5 3 3 1 4.500M11 13.500L9 17l-2 4M12 8.500L8.500 11v3M12 8.500l2.500 3 3 .5',
  school: 'M2.500 9.500L12 5l9.500 4.500L12 14ZM6.500 11.500V17c3 2.500 8 2.500 11 0v-5.500M21.500 9.500V15',
  gift: 'M4.500 11h15v9.500h-15ZM3.500 7.500h17V11h-17ZM12 7.500v13M12 7.500C8 7.500 7 3 9.500 3.500 11.500 4 12 7.500 12 7.500ZM12 7.500c4 0 5-4.500 2.500-4C12.500 4 12 7.500 12 7.500Z',
  keypad: 'M6 5v.2M12 5v.2M18 5v.2M6 11v.2M12 11v.2M18 11v.2M6 17v.2M12 17v.2M18 17v.2',
  swap: 'M7 4L3.500 7.500 7 11M3.500 7.500H17M17 13l3.500 3.500L17 20M20.500 16.500H7',
  hand: 'M8 12V5.500a1.500 1.500 0 0 1 3 0V11M11 10.500v-6a1.500 1.500 0 0 1 3 0v6M14 11V6a1.500 1.500 0 0 1 3 0v8.500c0 3.500-2 6-5.500 6-3 0-4.300-1.300-6-4.500L4 13a1.500 1.500 0 0 1 2.500-1.500L8 13',
  thumb:
    'M7.500 11v9H4v-9ZM7.500 11l4-7c2 0 2.500 1.500 2 3.500L13 10h5.500c1.500 0 2 1.200 1.700 2.500l-1.400 6c-.3 1-1 1.500-2 1.500H7.500',
  'return-arrow': 'M9 6L4.500 10.500 9 15M4.500 10.500H14a5 5 0 0 1 0 10h-3',
  comment: 'M4 5h16v11H10l-4.500 4V16H4Z'
};

// Other names for the same drawings: what scenarios call things, and their kinds.
const others: Record<string, string> = {
  portal: 'public-services services service dich-vu-cong',
  messages: 'message chat chats sms say tin-nhan bubble inbox',
  camera: 'photo take shutter photos-camera scan-paper scanner',
  gallery: 'photos pictures album picture image view sunset sea beach landscape',
  gear: 'settings setting options permissions permission',
  call: 'phone dial answer calls call-back ring hotline receiver voice-call',
  'hang-up': 'decline end-call reject end refuse',
  video: 'video-call videocall camera-on film',
  contacts: 'address-book phonebook',
  data: 'mobile-data signal network cellular',
  plane: 'flight flight-mode airplane',
  pin: 'place location here market destination',
  map: 'maps route routes directions',
  browser: 'web internet website site',
  mail: 'email letter envelope',
  bank: 'banking bank-app account office-building people-committee ward-office ward',
  wallet: 'e-wallet payment pay purse',
  money: 'transfer cash balance amount loan invest tax fee price',
  qr: 'scan qr-code code scan-qr shop-qr sticker qr-shop qr-sticker',
  'id-card': 'identity id digital-identity card cccd insurance-card papers',
  paper: 'document documents form file files note notes word certificate declaration report scan contract',
  receipt: 'bill bills invoice history list',
  stamp: 'sign signature approve digital-signature',
  electricity: 'power-bill electric torch light',
  health: 'health-book medical hospital doctor clinic medicine health-insurance',
  heart: 'like love favourite romance',
  shield: 'security safe safety police-check protect insurance social-insurance',
  lock: 'password pin-code otp screen-lock unlock private',
  key: 'login log-in sign-in',
  finger: 'fingerprint biometrics',
  shop: 'store-front stall market-stall shopping seller',
  cart: 'basket order orders buy',
  box: 'parcel package delivery product',
  truck: 'courier shipper',
  calendar: 'schedule appointment date events',
  play: 'videos clip video-site watch live',
  news: 'article paper-news newspaper feed',
  microphone: 'voice record dictate mic recording',
  speaker: 'sound volume speakerphone',
  brightness: 'sun light-level display screen',
  text: 'text-size font keyboard type',
  battery: 'charge charger',
  store: 'app-store install app-market',
  download: 'apk save install-file update',
  send: 'submit post share-now send-message',
  pencil: 'edit write compose new sign-name',
  bin: 'delete remove trash',
  plus: 'add more add-friend join',
  check: 'ok yes accept agree confirm done allow right understood',
  cross: 'no cancel close deny block skip',
  flag: 'report complain reflect city-report report-problem',
  bell: 'notification notifications alert alerts',
  warning: 'danger scam fake emergency',
  globe: 'language social social-network translate public everyone world',
  table: 'sheet sheets spreadsheet',
  meeting: 'screen-share online-meeting computer',
  sparkle: 'ai assistant ai-assistant helper robot ask-ai',
  person: 'son father man brother neighbour neighbor uncle friend me profile nephew husband mister',
  woman: 'daughter mother sister aunt wife niece granddaughter teacher lady hoa lan mai',
  elder: 'grandmother grandfather grandma grandpa old-friend grandparent',
  child: 'grandchild grandson baby kid pupil cu-ti grandchildren',
  people: 'group family friends club team neighbours class members',
  stranger: 'unknown unknown-number strange-number strange-person anonymous',
  officer: 'police policeman fake-officer official court soldier',
  garden: 'plant leaves vegetable rice field farm',
  flower: 'flowers lotus roses',
  house: 'home old-house village',
  food: 'meal lunch dinner cake pho',
  cat: 'dog pet',
  car: 'taxi ride vehicle driver',
  bus: 'transport train coach',
  school: 'lesson lessons learning study course graduation',
  gift: 'prize reward voucher lottery promotion',
  keypad: 'numbers digits otp-code',
  swap: 'switch exchange return refund',
  thumb: 'like-button react'
};

const aliases = new Map<string, string>();
for (const [name, list] of Object.entries(others)) {
  for (const alias of list.split(' ')) aliases.set(alias, name === 'messages' ? 'message' : name);
}
aliases.set('messages', 'message');

const exact = (name: string): string | undefined => drawings[name] ?? drawings[aliases.get(name) ?? ''];

/** The drawing for a name. `bank-fake` falls back on its first words, `open-link` on its last. */
export function drawing(name: string | undefined): string | null {
  if (!name) return null;
  const words = name.split('-');
  for (let n = words.length; n > 0; n--) {
    const known = exact(words.slice(0, n).join('-'));
    if (known) return known;
  }
  for (let n = 1; n < words.length; n++) {
    const known = exact(words.slice(n).join('-'));
    if (known) return known;
  }
  return null;
}

const people = ['person', 'woman', 'elder', 'child', 'people', 'stranger', 'officer'].map(
  (name) => drawings[name]
);
export const isPerson = (name: string | undefined): boolean => people.includes(drawing(name) ?? '');

// Each tile keeps its colour everywhere, since lessons say "the blue square": by name or drawing, not by place.
// 0 blue, 1 green, 2 violet, 3 brown, 4 grey, 5 blue-green, 6 pink, 7 olive, 8 red; content/scenarios/README.md has the
// words. Messages, calls, camera, settings share theirs with nothing that stands beside them.
const tileOf: Record<string, number> = {
  message: 0,
  call: 1,
  camera: 2,
  gallery: 3,
  gear: 4,
  bank: 5,
  video: 6,
  play: 6,
  map: 1,
  portal: 8,
  browser: 7,
  search: 7,
  store: 5,
  shop: 3,
  health: 8,
  sparkle: 6,
  mail: 5,
  meeting: 2,
  paper: 3,
  'id-card': 8,
  news: 6
};
export const tileCount = 9;
export function tile(name: string): number {
  const base = aliases.get(name) ?? name;
  const known = tileOf[name] ?? tileOf[base];
  if (known !== undefined) return known;
  let sum = 0;
  for (const letter of base) sum = (sum * 31 + letter.charCodeAt(0)) % 997;
  return sum % tileCount;
}
