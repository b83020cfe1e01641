import { floorDesk } from '../floor-desk.tsx';

/** The chair gives the floor, runs the clock and directs the meeting. */
export const chairDesk = floorDesk({ path: '/meetings/:meeting/chair', presides: true });
