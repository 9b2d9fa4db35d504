pub use futures::task::{ArcWake, FutureObj, LocalFutureObj, LocalSpawn, Spawn, SpawnError, WakerRef, noop_waker, noop_waker_ref, waker, waker_ref};
