// Invented companies, services and people.
export const organizations = [
  'Halden Freight',
  'Orrin Labs',
  'Quillmark',
  'Brightfen Energy',
  'Tessaly Books',
  'Nordkapp Rail',
]

export const services = [
  'Payments API',
  'Search',
  'Webhooks',
  'Invoice Export',
  'Customer Portal',
  'Mail Relay',
  'Label Printing',
  'Dashboards',
  'Mobile App',
  'Reporting API',
]

const western = ['Ines Tavares', 'Rob Okafor', 'Maya Lindholm', 'Jonas Brandt', 'Lea Moser', 'Priya Nair']

export const peopleOf = (language) =>
  ({
    ja: ['佐藤', '鈴木', '高橋', '田中'],
    ko: ['김민수', '이서연', '박지훈', '최유진'],
    zh: ['王磊', '李娜', '张伟', '陈静'],
  })[language] ?? western
