pub mod fd {
    pub type RawFd = i32;
    #[derive(Debug)]
    pub struct OwnedFd {
        fd: RawFd,
    }
    impl Drop for OwnedFd {}
    impl AsFd for OwnedFd {}
    impl AsRawFd for OwnedFd {}
    #[derive(Clone, Copy, Debug)]
    pub struct BorrowedFd<'fd> {
        fd: RawFd,
        phantom: std::marker::PhantomData<&'fd OwnedFd>,
    }
    impl BorrowedFd<'_> {
        pub const unsafe fn borrow_raw(fd: RawFd) -> Self;
        pub fn try_clone_to_owned(&self) -> std::io::Result<OwnedFd>;
    }
    impl AsFd for BorrowedFd<'_> {}
    impl AsRawFd for BorrowedFd<'_> {}
    pub trait AsRawFd {
        fn as_raw_fd(&self) -> RawFd;
    }
    pub trait FromRawFd {
        unsafe fn from_raw_fd(fd: RawFd) -> Self;
    }
    pub trait IntoRawFd {
        fn into_raw_fd(self) -> RawFd;
    }
    pub trait AsFd {
        fn as_fd(&self) -> BorrowedFd<'_>;
    }
    impl AsRawFd for RawFd {}
    impl<T: AsFd + ?Sized> AsFd for &T {}
    impl AsFd for std::fs::File {}
    impl AsRawFd for std::fs::File {}
    impl FromRawFd for std::fs::File {}
    impl IntoRawFd for std::fs::File {}
    impl AsFd for std::net::TcpStream {}
    impl AsRawFd for std::net::TcpStream {}
    impl FromRawFd for std::net::TcpStream {}
    impl IntoRawFd for std::net::TcpStream {}
    impl AsFd for std::net::TcpListener {}
    impl AsRawFd for std::net::TcpListener {}
    impl FromRawFd for std::net::TcpListener {}
    impl IntoRawFd for std::net::TcpListener {}
    impl AsFd for std::net::UdpSocket {}
    impl AsRawFd for std::net::UdpSocket {}
    impl FromRawFd for std::net::UdpSocket {}
    impl IntoRawFd for std::net::UdpSocket {}
}
pub mod unix {
    pub mod io {
        pub use std::os::fd::*;
    }
    pub mod net {
        use std::io;
        use std::path::Path;
        #[derive(Debug)]
        pub struct UnixStream(std::os::fd::OwnedFd);
        impl UnixStream {
            pub fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream>;
            pub fn pair() -> io::Result<(UnixStream, UnixStream)>;
            pub fn local_addr(&self) -> io::Result<SocketAddr>;
            pub fn peer_addr(&self) -> io::Result<SocketAddr>;
            pub fn shutdown(&self, how: std::net::Shutdown) -> io::Result<()>;
            pub fn set_read_timeout(&self, timeout: std::option::Option<std::time::Duration>) -> io::Result<()>;
            pub fn set_write_timeout(&self, timeout: std::option::Option<std::time::Duration>) -> io::Result<()>;
            pub fn try_clone(&self) -> io::Result<UnixStream>;
            pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
        }
        impl io::Read for UnixStream {}
        impl io::Write for UnixStream {}
        #[derive(Debug)]
        pub struct UnixListener(std::os::fd::OwnedFd);
        impl UnixListener {
            pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener>;
            pub fn local_addr(&self) -> io::Result<SocketAddr>;
            pub fn try_clone(&self) -> io::Result<UnixListener>;
            pub fn accept(&self) -> io::Result<(UnixStream, SocketAddr)>;
            pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
        }
        #[derive(Debug)]
        pub struct UnixDatagram(std::os::fd::OwnedFd);
        #[derive(Clone, Debug)]
        pub struct SocketAddr {
            path: [u8; 108],
        }
        impl SocketAddr {
            pub fn is_unnamed(&self) -> bool;
            pub fn as_pathname(&self) -> std::option::Option<&Path>;
        }
    }
    pub mod ffi {
        pub trait OsStrExt {
            fn from_bytes(slice: &[u8]) -> &Self;
            fn as_bytes(&self) -> &[u8];
        }
        impl OsStrExt for std::ffi::OsStr {}
        pub trait OsStringExt {
            fn from_vec(vec: std::vec::Vec<u8>) -> Self;
            fn into_vec(self) -> std::vec::Vec<u8>;
        }
        impl OsStringExt for std::ffi::OsString {}
    }
    pub mod fs {
        pub trait PermissionsExt {
            fn mode(&self) -> u32;
            fn set_mode(&mut self, mode: u32);
            fn from_mode(mode: u32) -> Self;
        }
        impl PermissionsExt for std::fs::Permissions {}
        pub trait MetadataExt {
            fn mode(&self) -> u32;
            fn ino(&self) -> u64;
            fn uid(&self) -> u32;
            fn gid(&self) -> u32;
            fn size(&self) -> u64;
            fn mtime(&self) -> i64;
        }
        impl MetadataExt for std::fs::Metadata {}
    }
    pub mod process {
        pub trait ExitStatusExt {
            fn from_raw(raw: i32) -> Self;
            fn signal(&self) -> std::option::Option<i32>;
        }
        impl ExitStatusExt for std::process::ExitStatus {}
    }
}
