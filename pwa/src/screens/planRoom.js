/** The plan's screens, one piece on their way to the phone. */
export { Goal } from './goal.jsx';
export { Handover } from './handover.jsx';
export { Plan } from './plan.jsx';
export { PlanWho } from './planWho.jsx';
export { Source } from './source.jsx';
export { Step } from './step.jsx';
export { Talk } from './talk.jsx';
