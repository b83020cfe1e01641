import { floorDesk } from '../floor-desk.tsx';

/** The secretariat keeps the list: it adds, places and takes off, opens and closes. */
export const secretariatDesk = floorDesk({ path: '/meetings/:meeting/secretariat', presides: false });
