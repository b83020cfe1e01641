import type { Hub } from '#platform/live.ts';
import type { LiveRights } from '#platform/live-rights.ts';
import type { Spine } from '#platform/spine.ts';
import type { PageKeeper } from './page-keeper.ts';
import type { Places } from './places.ts';

const started = Date.now();

interface Measured {
  readonly spine: Spine;
  readonly hub: Hub;
  readonly keeper: PageKeeper;
  readonly places: Places;
  readonly rights: LiveRights;
}

/** The state of this process in the Prometheus text format 0.0.4. */
export function describeMetrics({ spine, hub, keeper, places, rights }: Measured): string {
  const memory = process.memoryUsage();
  const rows: readonly (readonly [string, string, 'gauge' | 'counter', number])[] = [
    ['parley_up_seconds', 'Seconds since this process started.', 'gauge', (Date.now() - started) / 1000],
    ['parley_live_listeners', 'Screens listening to this process.', 'gauge', hub.counts.listeners],
    ['parley_live_guarded', 'Those among them who listen by a right that is looked at again and again.', 'gauge', rights.count],
    ['parley_live_channels', 'Distinct live answers kept.', 'gauge', hub.counts.channels],
    ['parley_live_frames_computed_total', 'Live answers computed.', 'counter', hub.counts.framesComputed],
    ['parley_live_frames_written_total', 'Live events written to screens.', 'counter', hub.counts.framesWritten],
    ['parley_live_dropped_total', 'Listeners dropped because they did not read.', 'counter', hub.counts.dropped],
    ['parley_kept_pages', 'Public pages kept for strangers.', 'gauge', keeper.counts.pages],
    ['parley_kept_page_bytes', 'What they take, uncompressed.', 'gauge', keeper.counts.bytes],
    ['parley_pages_at_once_total', 'Answers from kept pages ahead of everything else.', 'counter', keeper.counts.atOnce],
    ['parley_drawn_total', 'Pages drawn, and queries and tables answered, past what is kept.', 'counter', places.counts.worked],
    ['parley_drawing_waiting', 'Requests that wait for a place to be drawn at.', 'gauge', places.counts.waiting],
    ['parley_catalogue_commands', 'Commands in the catalogue.', 'gauge', spine.catalogue.commands.size],
    ['process_resident_memory_bytes', 'Resident memory in bytes.', 'gauge', memory.rss],
    ['process_heap_used_bytes', 'JavaScript heap in use in bytes.', 'gauge', memory.heapUsed],
  ];
  return rows.map(([name, help, type, value]) => `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${name} ${value}\n`).join('');
}
