/** Written by scripts/generate-stubs.mjs from the files in server/stubs. */
import anyhowLib from '../../stubs/anyhow/lib.rs';
import asyncChannelLib from '../../stubs/async_channel/lib.rs';
import asyncExecutorLib from '../../stubs/async_executor/lib.rs';
import asyncFsLib from '../../stubs/async_fs/lib.rs';
import asyncFsUnix from '../../stubs/async_fs/unix.rs';
import asyncIoLib from '../../stubs/async_io/lib.rs';
import asyncIoOs from '../../stubs/async_io/os.rs';
import asyncIoOsUnix from '../../stubs/async_io/os_unix.rs';
import asyncLockFutures from '../../stubs/async_lock/futures.rs';
import asyncLockLib from '../../stubs/async_lock/lib.rs';
import asyncNetLib from '../../stubs/async_net/lib.rs';
import asyncNetUnix from '../../stubs/async_net/unix.rs';
import asyncProcessLib from '../../stubs/async_process/lib.rs';
import asyncProcessUnix from '../../stubs/async_process/unix.rs';
import asyncStdChannel from '../../stubs/async_std/channel.rs';
import asyncStdFs from '../../stubs/async_std/fs.rs';
import asyncStdFuture from '../../stubs/async_std/future.rs';
import asyncStdIo from '../../stubs/async_std/io.rs';
import asyncStdIoPrelude from '../../stubs/async_std/io_prelude.rs';
import asyncStdLib from '../../stubs/async_std/lib.rs';
import asyncStdNet from '../../stubs/async_std/net.rs';
import asyncStdOs from '../../stubs/async_std/os.rs';
import asyncStdOsUnix from '../../stubs/async_std/os_unix.rs';
import asyncStdOsUnixFs from '../../stubs/async_std/os_unix_fs.rs';
import asyncStdOsUnixIo from '../../stubs/async_std/os_unix_io.rs';
import asyncStdOsUnixNet from '../../stubs/async_std/os_unix_net.rs';
import asyncStdPath from '../../stubs/async_std/path.rs';
import asyncStdPin from '../../stubs/async_std/pin.rs';
import asyncStdPrelude from '../../stubs/async_std/prelude.rs';
import asyncStdProcess from '../../stubs/async_std/process.rs';
import asyncStdStream from '../../stubs/async_std/stream.rs';
import asyncStdSync from '../../stubs/async_std/sync.rs';
import asyncStdTask from '../../stubs/async_std/task.rs';
import asyncTaskLib from '../../stubs/async_task/lib.rs';
import blockingLib from '../../stubs/blocking/lib.rs';
import bytesBuf from '../../stubs/bytes/buf.rs';
import bytesLib from '../../stubs/bytes/lib.rs';
import dashmapIter from '../../stubs/dashmap/iter.rs';
import dashmapIterSet from '../../stubs/dashmap/iter_set.rs';
import dashmapLib from '../../stubs/dashmap/lib.rs';
import dashmapMapref from '../../stubs/dashmap/mapref.rs';
import dashmapMaprefEntry from '../../stubs/dashmap/mapref_entry.rs';
import dashmapMaprefMultiple from '../../stubs/dashmap/mapref_multiple.rs';
import dashmapMaprefOne from '../../stubs/dashmap/mapref_one.rs';
import dashmapSetref from '../../stubs/dashmap/setref.rs';
import dashmapSetrefMultiple from '../../stubs/dashmap/setref_multiple.rs';
import dashmapSetrefOne from '../../stubs/dashmap/setref_one.rs';
import dashmapTryResult from '../../stubs/dashmap/try_result.rs';
import futuresChannel from '../../stubs/futures/channel.rs';
import futuresChannelMpsc from '../../stubs/futures/channel_mpsc.rs';
import futuresChannelOneshot from '../../stubs/futures/channel_oneshot.rs';
import futuresExecutor from '../../stubs/futures/executor.rs';
import futuresFuture from '../../stubs/futures/future.rs';
import futuresFutureFuture from '../../stubs/futures/future_future.rs';
import futuresFutureJoin from '../../stubs/futures/future_join.rs';
import futuresFutureTryFuture from '../../stubs/futures/future_try_future.rs';
import futuresIo from '../../stubs/futures/io.rs';
import futuresLib from '../../stubs/futures/lib.rs';
import futuresLock from '../../stubs/futures/lock.rs';
import futuresPrelude from '../../stubs/futures/prelude.rs';
import futuresSink from '../../stubs/futures/sink.rs';
import futuresStream from '../../stubs/futures/stream.rs';
import futuresStreamFuturesOrdered from '../../stubs/futures/stream_futures_ordered.rs';
import futuresStreamFuturesUnordered from '../../stubs/futures/stream_futures_unordered.rs';
import futuresStreamSelectAll from '../../stubs/futures/stream_select_all.rs';
import futuresStreamStream from '../../stubs/futures/stream_stream.rs';
import futuresStreamTryStream from '../../stubs/futures/stream_try_stream.rs';
import futuresTask from '../../stubs/futures/task.rs';
import futuresChannelLib from '../../stubs/futures_channel/lib.rs';
import futuresCoreLib from '../../stubs/futures_core/lib.rs';
import futuresExecutorLib from '../../stubs/futures_executor/lib.rs';
import futuresIoLib from '../../stubs/futures_io/lib.rs';
import futuresLiteFuture from '../../stubs/futures_lite/future.rs';
import futuresLiteIo from '../../stubs/futures_lite/io.rs';
import futuresLiteLib from '../../stubs/futures_lite/lib.rs';
import futuresLitePrelude from '../../stubs/futures_lite/prelude.rs';
import futuresLiteStream from '../../stubs/futures_lite/stream.rs';
import futuresSinkLib from '../../stubs/futures_sink/lib.rs';
import futuresTaskLib from '../../stubs/futures_task/lib.rs';
import httpHeader from '../../stubs/http/header.rs';
import httpLib from '../../stubs/http/lib.rs';
import httpMethod from '../../stubs/http/method.rs';
import httpRequest from '../../stubs/http/request.rs';
import httpResponse from '../../stubs/http/response.rs';
import httpStatus from '../../stubs/http/status.rs';
import httpUri from '../../stubs/http/uri.rs';
import httpVersion from '../../stubs/http/version.rs';
import httpBodyLib from '../../stubs/http_body/lib.rs';
import onceCellLib from '../../stubs/once_cell/lib.rs';
import onceCellRace from '../../stubs/once_cell/race.rs';
import onceCellSync from '../../stubs/once_cell/sync.rs';
import onceCellUnsync from '../../stubs/once_cell/unsync.rs';
import parkingLotLib from '../../stubs/parking_lot/lib.rs';
import smolLib from '../../stubs/smol/lib.rs';
import spinBarrier from '../../stubs/spin/barrier.rs';
import spinLazy from '../../stubs/spin/lazy.rs';
import spinLib from '../../stubs/spin/lib.rs';
import spinMutex from '../../stubs/spin/mutex.rs';
import spinMutexSpin from '../../stubs/spin/mutex_spin.rs';
import spinOnce from '../../stubs/spin/once.rs';
import spinRelax from '../../stubs/spin/relax.rs';
import spinRwlock from '../../stubs/spin/rwlock.rs';
import stdAlloc from '../../stubs/std/alloc.rs';
import stdAny from '../../stubs/std/any.rs';
import stdArray from '../../stubs/std/array.rs';
import stdAscii from '../../stubs/std/ascii.rs';
import stdBacktrace from '../../stubs/std/backtrace.rs';
import stdBorrow from '../../stubs/std/borrow.rs';
import stdBoxed from '../../stubs/std/boxed.rs';
import stdCell from '../../stubs/std/cell.rs';
import stdChar from '../../stubs/std/char.rs';
import stdClone from '../../stubs/std/clone.rs';
import stdCmp from '../../stubs/std/cmp.rs';
import stdCollections from '../../stubs/std/collections.rs';
import stdCollectionsBinaryHeap from '../../stubs/std/collections_binary_heap.rs';
import stdCollectionsBtreeMap from '../../stubs/std/collections_btree_map.rs';
import stdCollectionsBtreeSet from '../../stubs/std/collections_btree_set.rs';
import stdCollectionsHashMap from '../../stubs/std/collections_hash_map.rs';
import stdCollectionsHashSet from '../../stubs/std/collections_hash_set.rs';
import stdCollectionsLinkedList from '../../stubs/std/collections_linked_list.rs';
import stdCollectionsVecDeque from '../../stubs/std/collections_vec_deque.rs';
import stdConvert from '../../stubs/std/convert.rs';
import stdDefault from '../../stubs/std/default.rs';
import stdEnv from '../../stubs/std/env.rs';
import stdError from '../../stubs/std/error.rs';
import stdFfi from '../../stubs/std/ffi.rs';
import stdFmt from '../../stubs/std/fmt.rs';
import stdFs from '../../stubs/std/fs.rs';
import stdFuture from '../../stubs/std/future.rs';
import stdHash from '../../stubs/std/hash.rs';
import stdHint from '../../stubs/std/hint.rs';
import stdIo from '../../stubs/std/io.rs';
import stdIter from '../../stubs/std/iter.rs';
import stdLib from '../../stubs/std/lib.rs';
import stdMarker from '../../stubs/std/marker.rs';
import stdMem from '../../stubs/std/mem.rs';
import stdNet from '../../stubs/std/net.rs';
import stdNum from '../../stubs/std/num.rs';
import stdOps from '../../stubs/std/ops.rs';
import stdOption from '../../stubs/std/option.rs';
import stdOs from '../../stubs/std/os.rs';
import stdPanic from '../../stubs/std/panic.rs';
import stdPath from '../../stubs/std/path.rs';
import stdPin from '../../stubs/std/pin.rs';
import stdPrelude from '../../stubs/std/prelude.rs';
import stdPrimitive from '../../stubs/std/primitive.rs';
import stdProcess from '../../stubs/std/process.rs';
import stdPtr from '../../stubs/std/ptr.rs';
import stdRc from '../../stubs/std/rc.rs';
import stdResult from '../../stubs/std/result.rs';
import stdSlice from '../../stubs/std/slice.rs';
import stdStr from '../../stubs/std/str.rs';
import stdString from '../../stubs/std/string.rs';
import stdSync from '../../stubs/std/sync.rs';
import stdSyncAtomic from '../../stubs/std/sync_atomic.rs';
import stdSyncMpsc from '../../stubs/std/sync_mpsc.rs';
import stdTask from '../../stubs/std/task.rs';
import stdThread from '../../stubs/std/thread.rs';
import stdTime from '../../stubs/std/time.rs';
import stdVec from '../../stubs/std/vec.rs';
import tokioFs from '../../stubs/tokio/fs.rs';
import tokioIo from '../../stubs/tokio/io.rs';
import tokioIoUnix from '../../stubs/tokio/io_unix.rs';
import tokioLib from '../../stubs/tokio/lib.rs';
import tokioNet from '../../stubs/tokio/net.rs';
import tokioNetTcp from '../../stubs/tokio/net_tcp.rs';
import tokioNetUnix from '../../stubs/tokio/net_unix.rs';
import tokioNetUnixPipe from '../../stubs/tokio/net_unix_pipe.rs';
import tokioProcess from '../../stubs/tokio/process.rs';
import tokioRuntime from '../../stubs/tokio/runtime.rs';
import tokioSignal from '../../stubs/tokio/signal.rs';
import tokioSignalUnix from '../../stubs/tokio/signal_unix.rs';
import tokioSync from '../../stubs/tokio/sync.rs';
import tokioSyncBroadcast from '../../stubs/tokio/sync_broadcast.rs';
import tokioSyncBroadcastError from '../../stubs/tokio/sync_broadcast_error.rs';
import tokioSyncFutures from '../../stubs/tokio/sync_futures.rs';
import tokioSyncMpsc from '../../stubs/tokio/sync_mpsc.rs';
import tokioSyncMpscError from '../../stubs/tokio/sync_mpsc_error.rs';
import tokioSyncOneshot from '../../stubs/tokio/sync_oneshot.rs';
import tokioSyncOneshotError from '../../stubs/tokio/sync_oneshot_error.rs';
import tokioSyncWatch from '../../stubs/tokio/sync_watch.rs';
import tokioSyncWatchError from '../../stubs/tokio/sync_watch_error.rs';
import tokioTask from '../../stubs/tokio/task.rs';
import tokioTaskCoop from '../../stubs/tokio/task_coop.rs';
import tokioTaskFutures from '../../stubs/tokio/task_futures.rs';
import tokioTime from '../../stubs/tokio/time.rs';
import tokioTimeError from '../../stubs/tokio/time_error.rs';
import tokioStreamAdapters from '../../stubs/tokio_stream/adapters.rs';
import tokioStreamLib from '../../stubs/tokio_stream/lib.rs';
import tokioStreamWrappers from '../../stubs/tokio_stream/wrappers.rs';
import tokioStreamWrappersErrors from '../../stubs/tokio_stream/wrappers_errors.rs';
import tokioUtilCodec from '../../stubs/tokio_util/codec.rs';
import tokioUtilCodecLengthDelimited from '../../stubs/tokio_util/codec_length_delimited.rs';
import tokioUtilCompat from '../../stubs/tokio_util/compat.rs';
import tokioUtilContext from '../../stubs/tokio_util/context.rs';
import tokioUtilEither from '../../stubs/tokio_util/either.rs';
import tokioUtilIo from '../../stubs/tokio_util/io.rs';
import tokioUtilIoSimplex from '../../stubs/tokio_util/io_simplex.rs';
import tokioUtilLib from '../../stubs/tokio_util/lib.rs';
import tokioUtilNet from '../../stubs/tokio_util/net.rs';
import tokioUtilSync from '../../stubs/tokio_util/sync.rs';
import tokioUtilTask from '../../stubs/tokio_util/task.rs';
import tokioUtilTaskTaskTracker from '../../stubs/tokio_util/task_task_tracker.rs';
import tokioUtilTime from '../../stubs/tokio_util/time.rs';
import tokioUtilTimeDelayQueue from '../../stubs/tokio_util/time_delay_queue.rs';
import tokioUtilUdp from '../../stubs/tokio_util/udp.rs';
import towerLayerLib from '../../stubs/tower_layer/lib.rs';
import towerServiceLib from '../../stubs/tower_service/lib.rs';
import tracingField from '../../stubs/tracing/field.rs';
import tracingInstrument from '../../stubs/tracing/instrument.rs';
import tracingLib from '../../stubs/tracing/lib.rs';
import tracingSpan from '../../stubs/tracing/span.rs';

/** Text by `<crate>/<module path joined with _>.rs`. */
export const STUB_FILES: Readonly<Record<string, string>> = {
  'anyhow/lib.rs': anyhowLib,
  'async_channel/lib.rs': asyncChannelLib,
  'async_executor/lib.rs': asyncExecutorLib,
  'async_fs/lib.rs': asyncFsLib,
  'async_fs/unix.rs': asyncFsUnix,
  'async_io/lib.rs': asyncIoLib,
  'async_io/os.rs': asyncIoOs,
  'async_io/os_unix.rs': asyncIoOsUnix,
  'async_lock/futures.rs': asyncLockFutures,
  'async_lock/lib.rs': asyncLockLib,
  'async_net/lib.rs': asyncNetLib,
  'async_net/unix.rs': asyncNetUnix,
  'async_process/lib.rs': asyncProcessLib,
  'async_process/unix.rs': asyncProcessUnix,
  'async_std/channel.rs': asyncStdChannel,
  'async_std/fs.rs': asyncStdFs,
  'async_std/future.rs': asyncStdFuture,
  'async_std/io.rs': asyncStdIo,
  'async_std/io_prelude.rs': asyncStdIoPrelude,
  'async_std/lib.rs': asyncStdLib,
  'async_std/net.rs': asyncStdNet,
  'async_std/os.rs': asyncStdOs,
  'async_std/os_unix.rs': asyncStdOsUnix,
  'async_std/os_unix_fs.rs': asyncStdOsUnixFs,
  'async_std/os_unix_io.rs': asyncStdOsUnixIo,
  'async_std/os_unix_net.rs': asyncStdOsUnixNet,
  'async_std/path.rs': asyncStdPath,
  'async_std/pin.rs': asyncStdPin,
  'async_std/prelude.rs': asyncStdPrelude,
  'async_std/process.rs': asyncStdProcess,
  'async_std/stream.rs': asyncStdStream,
  'async_std/sync.rs': asyncStdSync,
  'async_std/task.rs': asyncStdTask,
  'async_task/lib.rs': asyncTaskLib,
  'blocking/lib.rs': blockingLib,
  'bytes/buf.rs': bytesBuf,
  'bytes/lib.rs': bytesLib,
  'dashmap/iter.rs': dashmapIter,
  'dashmap/iter_set.rs': dashmapIterSet,
  'dashmap/lib.rs': dashmapLib,
  'dashmap/mapref.rs': dashmapMapref,
  'dashmap/mapref_entry.rs': dashmapMaprefEntry,
  'dashmap/mapref_multiple.rs': dashmapMaprefMultiple,
  'dashmap/mapref_one.rs': dashmapMaprefOne,
  'dashmap/setref.rs': dashmapSetref,
  'dashmap/setref_multiple.rs': dashmapSetrefMultiple,
  'dashmap/setref_one.rs': dashmapSetrefOne,
  'dashmap/try_result.rs': dashmapTryResult,
  'futures/channel.rs': futuresChannel,
  'futures/channel_mpsc.rs': futuresChannelMpsc,
  'futures/channel_oneshot.rs': futuresChannelOneshot,
  'futures/executor.rs': futuresExecutor,
  'futures/future.rs': futuresFuture,
  'futures/future_future.rs': futuresFutureFuture,
  'futures/future_join.rs': futuresFutureJoin,
  'futures/future_try_future.rs': futuresFutureTryFuture,
  'futures/io.rs': futuresIo,
  'futures/lib.rs': futuresLib,
  'futures/lock.rs': futuresLock,
  'futures/prelude.rs': futuresPrelude,
  'futures/sink.rs': futuresSink,
  'futures/stream.rs': futuresStream,
  'futures/stream_futures_ordered.rs': futuresStreamFuturesOrdered,
  'futures/stream_futures_unordered.rs': futuresStreamFuturesUnordered,
  'futures/stream_select_all.rs': futuresStreamSelectAll,
  'futures/stream_stream.rs': futuresStreamStream,
  'futures/stream_try_stream.rs': futuresStreamTryStream,
  'futures/task.rs': futuresTask,
  'futures_channel/lib.rs': futuresChannelLib,
  'futures_core/lib.rs': futuresCoreLib,
  'futures_executor/lib.rs': futuresExecutorLib,
  'futures_io/lib.rs': futuresIoLib,
  'futures_lite/future.rs': futuresLiteFuture,
  'futures_lite/io.rs': futuresLiteIo,
  'futures_lite/lib.rs': futuresLiteLib,
  'futures_lite/prelude.rs': futuresLitePrelude,
  'futures_lite/stream.rs': futuresLiteStream,
  'futures_sink/lib.rs': futuresSinkLib,
  'futures_task/lib.rs': futuresTaskLib,
  'http/header.rs': httpHeader,
  'http/lib.rs': httpLib,
  'http/method.rs': httpMethod,
  'http/request.rs': httpRequest,
  'http/response.rs': httpResponse,
  'http/status.rs': httpStatus,
  'http/uri.rs': httpUri,
  'http/version.rs': httpVersion,
  'http_body/lib.rs': httpBodyLib,
  'once_cell/lib.rs': onceCellLib,
  'once_cell/race.rs': onceCellRace,
  'once_cell/sync.rs': onceCellSync,
  'once_cell/unsync.rs': onceCellUnsync,
  'parking_lot/lib.rs': parkingLotLib,
  'smol/lib.rs': smolLib,
  'spin/barrier.rs': spinBarrier,
  'spin/lazy.rs': spinLazy,
  'spin/lib.rs': spinLib,
  'spin/mutex.rs': spinMutex,
  'spin/mutex_spin.rs': spinMutexSpin,
  'spin/once.rs': spinOnce,
  'spin/relax.rs': spinRelax,
  'spin/rwlock.rs': spinRwlock,
  'std/alloc.rs': stdAlloc,
  'std/any.rs': stdAny,
  'std/array.rs': stdArray,
  'std/ascii.rs': stdAscii,
  'std/backtrace.rs': stdBacktrace,
  'std/borrow.rs': stdBorrow,
  'std/boxed.rs': stdBoxed,
  'std/cell.rs': stdCell,
  'std/char.rs': stdChar,
  'std/clone.rs': stdClone,
  'std/cmp.rs': stdCmp,
  'std/collections.rs': stdCollections,
  'std/collections_binary_heap.rs': stdCollectionsBinaryHeap,
  'std/collections_btree_map.rs': stdCollectionsBtreeMap,
  'std/collections_btree_set.rs': stdCollectionsBtreeSet,
  'std/collections_hash_map.rs': stdCollectionsHashMap,
  'std/collections_hash_set.rs': stdCollectionsHashSet,
  'std/collections_linked_list.rs': stdCollectionsLinkedList,
  'std/collections_vec_deque.rs': stdCollectionsVecDeque,
  'std/convert.rs': stdConvert,
  'std/default.rs': stdDefault,
  'std/env.rs': stdEnv,
  'std/error.rs': stdError,
  'std/ffi.rs': stdFfi,
  'std/fmt.rs': stdFmt,
  'std/fs.rs': stdFs,
  'std/future.rs': stdFuture,
  'std/hash.rs': stdHash,
  'std/hint.rs': stdHint,
  'std/io.rs': stdIo,
  'std/iter.rs': stdIter,
  'std/lib.rs': stdLib,
  'std/marker.rs': stdMarker,
  'std/mem.rs': stdMem,
  'std/net.rs': stdNet,
  'std/num.rs': stdNum,
  'std/ops.rs': stdOps,
  'std/option.rs': stdOption,
  'std/os.rs': stdOs,
  'std/panic.rs': stdPanic,
  'std/path.rs': stdPath,
  'std/pin.rs': stdPin,
  'std/prelude.rs': stdPrelude,
  'std/primitive.rs': stdPrimitive,
  'std/process.rs': stdProcess,
  'std/ptr.rs': stdPtr,
  'std/rc.rs': stdRc,
  'std/result.rs': stdResult,
  'std/slice.rs': stdSlice,
  'std/str.rs': stdStr,
  'std/string.rs': stdString,
  'std/sync.rs': stdSync,
  'std/sync_atomic.rs': stdSyncAtomic,
  'std/sync_mpsc.rs': stdSyncMpsc,
  'std/task.rs': stdTask,
  'std/thread.rs': stdThread,
  'std/time.rs': stdTime,
  'std/vec.rs': stdVec,
  'tokio/fs.rs': tokioFs,
  'tokio/io.rs': tokioIo,
  'tokio/io_unix.rs': tokioIoUnix,
  'tokio/lib.rs': tokioLib,
  'tokio/net.rs': tokioNet,
  'tokio/net_tcp.rs': tokioNetTcp,
  'tokio/net_unix.rs': tokioNetUnix,
  'tokio/net_unix_pipe.rs': tokioNetUnixPipe,
  'tokio/process.rs': tokioProcess,
  'tokio/runtime.rs': tokioRuntime,
  'tokio/signal.rs': tokioSignal,
  'tokio/signal_unix.rs': tokioSignalUnix,
  'tokio/sync.rs': tokioSync,
  'tokio/sync_broadcast.rs': tokioSyncBroadcast,
  'tokio/sync_broadcast_error.rs': tokioSyncBroadcastError,
  'tokio/sync_futures.rs': tokioSyncFutures,
  'tokio/sync_mpsc.rs': tokioSyncMpsc,
  'tokio/sync_mpsc_error.rs': tokioSyncMpscError,
  'tokio/sync_oneshot.rs': tokioSyncOneshot,
  'tokio/sync_oneshot_error.rs': tokioSyncOneshotError,
  'tokio/sync_watch.rs': tokioSyncWatch,
  'tokio/sync_watch_error.rs': tokioSyncWatchError,
  'tokio/task.rs': tokioTask,
  'tokio/task_coop.rs': tokioTaskCoop,
  'tokio/task_futures.rs': tokioTaskFutures,
  'tokio/time.rs': tokioTime,
  'tokio/time_error.rs': tokioTimeError,
  'tokio_stream/adapters.rs': tokioStreamAdapters,
  'tokio_stream/lib.rs': tokioStreamLib,
  'tokio_stream/wrappers.rs': tokioStreamWrappers,
  'tokio_stream/wrappers_errors.rs': tokioStreamWrappersErrors,
  'tokio_util/codec.rs': tokioUtilCodec,
  'tokio_util/codec_length_delimited.rs': tokioUtilCodecLengthDelimited,
  'tokio_util/compat.rs': tokioUtilCompat,
  'tokio_util/context.rs': tokioUtilContext,
  'tokio_util/either.rs': tokioUtilEither,
  'tokio_util/io.rs': tokioUtilIo,
  'tokio_util/io_simplex.rs': tokioUtilIoSimplex,
  'tokio_util/lib.rs': tokioUtilLib,
  'tokio_util/net.rs': tokioUtilNet,
  'tokio_util/sync.rs': tokioUtilSync,
  'tokio_util/task.rs': tokioUtilTask,
  'tokio_util/task_task_tracker.rs': tokioUtilTaskTaskTracker,
  'tokio_util/time.rs': tokioUtilTime,
  'tokio_util/time_delay_queue.rs': tokioUtilTimeDelayQueue,
  'tokio_util/udp.rs': tokioUtilUdp,
  'tower_layer/lib.rs': towerLayerLib,
  'tower_service/lib.rs': towerServiceLib,
  'tracing/field.rs': tracingField,
  'tracing/instrument.rs': tracingInstrument,
  'tracing/lib.rs': tracingLib,
  'tracing/span.rs': tracingSpan,
};
