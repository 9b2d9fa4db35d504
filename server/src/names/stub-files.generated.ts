/** Written by scripts/generate-stubs.mjs from the files in server/stubs. */
import tokioFs from '../../stubs/tokio/fs.rs';
import tokioIo from '../../stubs/tokio/io.rs';
import tokioLib from '../../stubs/tokio/lib.rs';
import tokioNet from '../../stubs/tokio/net.rs';
import tokioNetTcp from '../../stubs/tokio/net_tcp.rs';
import tokioProcess from '../../stubs/tokio/process.rs';
import tokioRuntime from '../../stubs/tokio/runtime.rs';
import tokioSignal from '../../stubs/tokio/signal.rs';
import tokioSignalUnix from '../../stubs/tokio/signal_unix.rs';
import tokioSync from '../../stubs/tokio/sync.rs';
import tokioSyncBroadcast from '../../stubs/tokio/sync_broadcast.rs';
import tokioSyncBroadcastError from '../../stubs/tokio/sync_broadcast_error.rs';
import tokioSyncMpsc from '../../stubs/tokio/sync_mpsc.rs';
import tokioSyncMpscError from '../../stubs/tokio/sync_mpsc_error.rs';
import tokioSyncOneshot from '../../stubs/tokio/sync_oneshot.rs';
import tokioSyncOneshotError from '../../stubs/tokio/sync_oneshot_error.rs';
import tokioSyncWatch from '../../stubs/tokio/sync_watch.rs';
import tokioSyncWatchError from '../../stubs/tokio/sync_watch_error.rs';
import tokioTask from '../../stubs/tokio/task.rs';
import tokioTaskCoop from '../../stubs/tokio/task_coop.rs';
import tokioTime from '../../stubs/tokio/time.rs';
import tokioTimeError from '../../stubs/tokio/time_error.rs';

/** Text by `<crate>/<module path joined with _>.rs`. */
export const STUB_FILES: Readonly<Record<string, string>> = {
  'tokio/fs.rs': tokioFs,
  'tokio/io.rs': tokioIo,
  'tokio/lib.rs': tokioLib,
  'tokio/net.rs': tokioNet,
  'tokio/net_tcp.rs': tokioNetTcp,
  'tokio/process.rs': tokioProcess,
  'tokio/runtime.rs': tokioRuntime,
  'tokio/signal.rs': tokioSignal,
  'tokio/signal_unix.rs': tokioSignalUnix,
  'tokio/sync.rs': tokioSync,
  'tokio/sync_broadcast.rs': tokioSyncBroadcast,
  'tokio/sync_broadcast_error.rs': tokioSyncBroadcastError,
  'tokio/sync_mpsc.rs': tokioSyncMpsc,
  'tokio/sync_mpsc_error.rs': tokioSyncMpscError,
  'tokio/sync_oneshot.rs': tokioSyncOneshot,
  'tokio/sync_oneshot_error.rs': tokioSyncOneshotError,
  'tokio/sync_watch.rs': tokioSyncWatch,
  'tokio/sync_watch_error.rs': tokioSyncWatchError,
  'tokio/task.rs': tokioTask,
  'tokio/task_coop.rs': tokioTaskCoop,
  'tokio/time.rs': tokioTime,
  'tokio/time_error.rs': tokioTimeError,
};
