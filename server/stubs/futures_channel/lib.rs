pub use futures::channel::{mpsc, oneshot};
