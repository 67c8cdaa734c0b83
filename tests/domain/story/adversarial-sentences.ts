/** A fact of the career below that its owner corrects. */
export type Correction =
  | 'employer'
  | 'title'
  | 'start'
  | 'ended'
  | 'percent'
  | 'team'
  | 'money'
  | 'users'
  | 'kubernetes'
  | 'python'
  | 'excel'
  | 'go'
  | 'degree'
  | 'school'
  | 'certificate'
  | 'language'
  | 'name';

/**
 * Owners' own sentences about a career: head of data at Bluepeak since March 2021 (35% lower cloud costs, 14 analysts, €2.4M a year saved,
 * 30,000 users), before that at Halden Energy; MSc Statistics of the University of Bergen; Kubernetes, Python, Excel and Go; a
 * Certified Scrum Master who speaks Norwegian. Each with a correction, and whether it is wrong after that. Written as people write,
 * without a look at the rules; every second one was kept from whoever wrote the rules.
 */
export const ADVERSARIAL: readonly [sentence: string, correction: Correction, isStale: boolean][] = [
  // Employers
  ['Ask anyone at bluepeak who keeps the numbers honest.', 'employer', true],
  ['my years at bluepeak taught me patience.', 'employer', true],
  ['BLUEPEAK hired me to clean up its data.', 'employer', true],
  ["I joined bluepeak's data office when it had three people.", 'employer', true],
  ['Since blue peak, I have never shipped without a test.', 'employer', true],
  ['Before #bluepeak I sold skis.', 'employer', true],
  ['Write to me at ingrid@bluepeak.example.', 'employer', true],
  ['I grew up under a blue sky and a white peak.', 'employer', false],
  ['My work peaks when the week is quiet.', 'employer', false],
  ['Halden was a good school for me.', 'employer', false],
  // Titles
  ['I head data for a living.', 'title', true],
  ['as head of data, I sign off every figure.', 'title', true],
  ['Head of Data by day, skier by night.', 'title', true],
  ['They made me their data head in a week.', 'title', true],
  ['Data is in my head even on Sundays.', 'title', false],
  ['I like to head for the hills.', 'title', false],
  // Dates
  ['In charge of data since march 2021.', 'start', true],
  ['I have run this office since 03/2021.', 'start', true],
  ['Since Mar 2021 I look after the numbers of Bluepeak.', 'start', true],
  ['At Bluepeak from 2021 on, always in the same chair.', 'start', true],
  ['In 2021 my daughter was born.', 'start', false],
  ['Spring 2019 was the last time I wrote Perl.', 'start', false],
  // Current roles
  ['I work at Bluepeak and like it.', 'ended', true],
  ['These days you find me at bluepeak.', 'ended', true],
  ["I'm still at Bluepeak, still counting.", 'ended', true],
  ['At Bluepeak I learned to say no.', 'ended', false],
  ['Bluepeak taught me how to hire.', 'ended', false],
  // Percentages
  ['I cut what we pay for the cloud by 35.', 'percent', true],
  ['Our cloud costs are 35 % lower.', 'percent', true],
  ['Thirty-five percent off the cloud bill: that was us.', 'percent', true],
  ['The cloud bill went down 35 per cent.', 'percent', true],
  ['Cloud costs: minus 35 percent.', 'percent', true],
  ['More than a third off our cloud costs (35%).', 'percent', true],
  ['I am 35 and have two cats.', 'percent', false],
  ['We met on floor 35.', 'percent', false],
  ['35 nights a year I sleep in trains.', 'percent', false],
  // Teams
  ['Fourteen analysts report to me.', 'team', true],
  ['I lead a team of fourteen.', 'team', true],
  ['My 14 people know what they measure.', 'team', true],
  ['We are 14 analysts and one dog.', 'team', true],
  ['A 14-person team trusts me.', 'team', true],
  ['I bake 14 kinds of bread.', 'team', false],
  ['It took 14 days to get there.', 'team', false],
  ['On the 14th of every month I close the books.', 'team', false],
  // Money
  ['I save the company 2.4 million a year.', 'money', true],
  ['2.4m a year saved, every year.', 'money', true],
  ['We spend €2,400,000 less a year.', 'money', true],
  ['Saved some 2.4 million euros, and nobody noticed.', 'money', true],
  ['EUR 2.4M less spent each year: my proudest number.', 'money', true],
  ['I ran 2.4 kilometres to work.', 'money', false],
  ['Version 2.4 was my first release.', 'money', false],
  // Users
  ['30000 people open my dashboards.', 'users', true],
  ['Thirty thousand users see what I draw.', 'users', true],
  ['30k users rely on it.', 'users', true],
  ['My dashboards have 30,000 readers.', 'users', true],
  ['I have 30 cousins and a thousand photos.', 'users', false],
  // Skills
  ['I would put anything on kubernetes, even a toaster.', 'kubernetes', true],
  ['Most of it runs on KUBERNETES.', 'kubernetes', true],
  ['Kubernetes-based platforms are my home.', 'kubernetes', true],
  ['K8s or not, somebody must be on call.', 'kubernetes', true],
  ['I steer big ships through fog.', 'kubernetes', false],
  ['i write python before breakfast.', 'python', true],
  ['Give me python and a week.', 'python', true],
  ['My scripts are in python, my letters are not.', 'python', true],
  ['Monty jokes are banned in my team.', 'python', false],
  ['I can still do it in excel.', 'excel', true],
  ['excel is where every model starts.', 'excel', true],
  ['A spreadsheet in Excel beats a slide.', 'excel', true],
  ['I excel at listening.', 'excel', false],
  ['My students excel in statistics.', 'excel', false],
  ['Services written in go are easy to read.', 'go', true],
  ['I wrote the collectors in Go.', 'go', true],
  ['I go home at five.', 'go', false],
  ['Numbers go stale quickly.', 'go', false],
  // Degrees and schools
  ["I have a master's in statistics.", 'degree', true],
  ["My master's taught me to doubt.", 'degree', true],
  ['Holding a Master of Science, I doubt everything.', 'degree', true],
  ['With an M.Sc. you learn to count.', 'degree', true],
  ['I hold a masters degree and a driving licence.', 'degree', true],
  ['I master what I touch.', 'degree', false],
  ['The master plan was mine.', 'degree', false],
  ['I studied at the university of bergen.', 'school', true],
  ['Bergen University is where I met numbers.', 'school', true],
  ['uni bergen made me a statistician.', 'school', true],
  ['The mountains above my town have taught me weather.', 'school', false],
  // Certificates, languages, names
  ['I am a certified scrum master.', 'certificate', true],
  ['Scrum Master with a certificate on the wall.', 'certificate', true],
  ['We certified the scales every year.', 'certificate', false],
  ['I dream in norwegian.', 'language', true],
  ['My Norwegian is better than my cooking.', 'language', true],
  ['Languages are my hobby.', 'language', false],
  ['People call me ingrid, the one with the numbers.', 'name', true],
  ['Solberg is a name for the mountains.', 'name', true],
  ['My name is easy to spell.', 'name', false],
];

/** What the rules were written with, and what was kept from them. */
export const SEEN = ADVERSARIAL.filter((_, index) => index % 2 === 0);
export const WITHHELD = ADVERSARIAL.filter((_, index) => index % 2 === 1);
