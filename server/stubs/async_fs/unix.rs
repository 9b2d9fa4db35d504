use std::io;
use std::path::Path;

pub use std::os::unix::fs::FileTypeExt;
pub use std::os::unix::fs::MetadataExt;
pub use std::os::unix::fs::PermissionsExt;

pub async fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(src: P, dst: Q) -> io::Result<()>;
pub trait DirBuilderExt {
    fn mode(&mut self, mode: u32) -> &mut Self;
}

pub trait DirEntryExt {
    fn ino(&self) -> u64;
}

pub trait OpenOptionsExt {
    fn mode(&mut self, mode: u32) -> &mut Self;
    fn custom_flags(&mut self, flags: i32) -> &mut Self;
}
