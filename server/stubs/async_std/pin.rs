pub use std::pin::Pin;
