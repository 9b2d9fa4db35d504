use crate::path::Path;
use std::io;

pub use std::os::unix::fs::DirBuilderExt;
pub use std::os::unix::fs::DirEntryExt;
pub use std::os::unix::fs::OpenOptionsExt;

pub async fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(src: P, dst: Q) -> io::Result<()>;
