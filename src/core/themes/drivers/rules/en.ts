import type { DriverRules } from '../driver.ts'

/** English. */
export const EN: DriverRules = {
  'repeat-contact': {
    says: `call* back again|call* again|called several|called multiple|called twice|called three|several times|multiple times|many times|numerous times|second time|third time|fourth time|three times|four times|five times|again and again|over and over|keep calling|kept calling|keep having to|had to chase|chasing|chased|still not resolved|still not fixed|not resolved|still no reply|still no answer|repeated calls|numerous calls|several calls|several emails|follow up|followed up|every time i call|contact* ~4 again|contact* ~4 times|phone* ~4 times|email* ~4 times|call* ~4 times`,
    unless: `first time i called|only had to call once|called once and`,
  },
  transfers: {
    says: `transferred|transferring|passed around|passed from|passed on to|pushed from|sent from one|pillar to post|different department*|another department|wrong department|different people|bounced around|bounced between|not my department|put through to|put me through to|handed over to|from one agent|from one person to|from department to`,
    unless: `not transferred|never transferred|without being transferred|without transfer*|no transfer*|wasn't transferred`,
  },
  'channel-switch': {
    says: `had to call|had to phone|have to call|have to phone|had to ring|told to call|told to phone|told me to call|told to email|had to email|told me to email|told me to go online|told to go online|had to go online|had to visit|go to the branch|go into the branch|had to write a letter|couldn't do it online|can't do it online|cannot do it online|not possible online|chat ~6 phone|chat ~6 call|website ~6 call|website ~6 phone|app ~6 phone|app ~6 call`,
    unless: `didn't have to call|never had to call|don't have to call|not have to call|only had to call once|no need to call`,
  },
  'repeating-information': {
    says: `repeat myself|repeating myself|repeat everything|explain again|explain* everything|explained again|same information|same question*|same details|same story|from scratch|start* all over|start* over again|tell my story|no record of|no notes|explain* ~4 again|explain* ~4 twice|explain* ~4 every time|explain* ~4 each time|repeat* ~4 again|give ~4 again|repeat* ~5 every`,
    unless: `not have to repeat|no need to repeat|didn't have to repeat|didn't have to explain|never had to repeat|without repeating|not have to explain|never had to explain`,
  },
  'generic-service': {
    says: `standard reply|standard replies|standard response*|standard answer*|generic|canned|scripted|from a script|template*|copy and paste*|copy paste*|automated reply|automated response*|automated message*|automatic reply|bot|bots|chatbot*|robotic|talk to a human|speak to a human|real person|real human|just a number|didn't read|not read my|did not read`,
    unless: `not scripted|not generic|not a bot|got a real person|spoke to a real person|no script|no bots`,
  },
  waiting: {
    says: `wait|waits|waited|waiting|queue*|on hold|took forever|takes forever|took ages|takes ages|took too long|takes too long|taking too long|took weeks|took months|took so long|slow response|slow to respond|hours on the phone|hold music`,
    unless: `no wait*|no queue*|no long wait*|without wait*|without queu*|without any wait*|little wait*|hardly any wait*|hardly a wait*|short wait*|didn't wait|did not wait|didn't have to wait|don't have to wait|not have to wait|never wait*|never had to wait|can't wait|cannot wait|no need to wait|wasn't waiting`,
  },
  'price-billing': {
    says: `price*|pricing|expensive|overpriced|bill|bills|billed|billing|invoice*|charge|charges|charged|overcharged|fee|fees|cost|costs|costly|too much money|waste of money|rip off|ripoff|direct debit|subscription*`,
    unless: `free of charge|good price*|great price*|fair price*|no charge|no hidden fee*|not expensive|in charge|bill was correct`,
  },
  'refunds-returns': {
    says: `refund*|money back|reimburse*|compensation|compensate*|return* ~4 item|return* ~4 order|return* ~4 product|return label|returns process|returns policy|return policy|exchange|voucher*|credit note`,
    unless: `easy refund|quick refund|refunded immediately|refunded straight away|refunded quickly`,
  },
  delivery: {
    says: `deliver*|courier*|parcel*|shipping|shipment*|shipped|dispatch*|never arrived|not arrived|hasn't arrived|didn't arrive|did not arrive|tracking`,
    unless: `fast delivery|quick delivery|prompt delivery|great delivery|good delivery|delivered early|delivered on time|delivery was fast|delivery was quick`,
  },
  'product-fault': {
    says: `broken|broke|faulty|defect*|damaged|stopped working|doesn't work|does not work|not working|didn't work|did not work|poor quality|bad quality|low quality|fell apart|falling apart|cracked|leak*|malfunction*|out of order|wrong item|missing part*`,
    unless: `not broken|nothing broken|never broke|no defect*|nothing was damaged|not damaged`,
  },
  'website-app': {
    says: `website*|web site|webpage|app|apps|online|login|log in|logging in|logged out|password*|crash*|error message*|portal|checkout|browser`,
    unless: `app works well|great app|easy website|website is easy|app is great`,
  },
  'staff-attitude': {
    says: `rude|rudely|rudeness|unfriendly|impolite|attitude|arrogant|dismissive|condescending|patronising|patronizing|unhelpful|disrespectful|hung up on|didn't care|don't care|doesn't care|did not care|couldn't care less|uninterested|disinterested|ignored|aggressive|abrupt|no empathy|unprofessional`,
    unless: `never rude|not rude|nobody was rude|no one was rude|wasn't rude|good attitude|great attitude|positive attitude`,
  },
  information: {
    says: `no information|lack of information|not enough information|wrong information|incorrect information|misinformation|misleading|misled|unclear|confusing|confused|not clear|not informed|never told|never informed|wasn't told|weren't told|not told|no idea|communication|conflicting|contradict*|no explanation|didn't explain|did not explain|small print|no updates|kept in the dark`,
    unless: `good communication|great communication|excellent communication|never confusing|not confusing|communication was good|communication was great`,
  },
  booking: {
    says: `booking*|book|booked|appointment*|reservation*|reserved|reschedul*|time slot*|slots|double booked|overbooked`,
    unless: `easy to book|easy booking|booking was easy|read a book|easily booked`,
  },
  cleanliness: {
    says: `dirty|filthy|unclean|dirt|dusty|stain*|mould*|mold*|smell|smells|smelly|smelled|stank|stinks|toilet*|restroom*|bathroom*|not clean|hygiene|parking|noisy|crowded|too hot|too cold|freezing|air conditioning|seating|rubbish|cockroach*|bed bugs`,
    unless: `not dirty|never dirty|no smell|nothing dirty|spotless`,
  },
}
