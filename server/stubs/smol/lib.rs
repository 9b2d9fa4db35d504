use std::future::Future;

pub use async_executor::Executor;
pub use async_executor::LocalExecutor;
pub use async_task::Task;
pub use async_io::block_on;
pub use async_io::Async;
pub use async_io::Timer;
pub use blocking::unblock;
pub use blocking::Unblock;
pub use futures_lite::future;
pub use futures_lite::io;
pub use futures_lite::pin;
pub use futures_lite::prelude;
pub use futures_lite::ready;
pub use futures_lite::stream;
pub use async_channel as channel;
pub use async_fs as fs;
pub use async_lock as lock;
pub use async_net as net;
pub use async_process as process;

pub fn spawn<T: Send + 'static>(future: impl Future<Output = T> + Send + 'static) -> async_task::Task<T>;
