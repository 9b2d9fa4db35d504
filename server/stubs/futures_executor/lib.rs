pub use futures::executor::{BlockingStream, Enter, EnterError, LocalPool, LocalSpawner, ThreadPool, ThreadPoolBuilder, block_on, block_on_stream, enter};
