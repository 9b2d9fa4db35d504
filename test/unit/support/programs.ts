/** Whole programs of different style, for tests that want more than a line. */

const ECHO_SERVER = `//! An echo server.
use std::{io, net::SocketAddr, time::Duration};
use tokio::{net::{TcpListener, TcpStream}, select, sync::watch};

#[derive(Debug, Clone, Default)]
pub struct Config<'a> { pub name: &'a str, limits: [usize; 2], retry: Option<Duration> }

#[derive(thiserror::Error, Debug)]
enum ServeError { #[error("io: {0}")] Io(#[from] io::Error), Closed { after: Duration }, Unknown = 3 }

impl<'a> Config<'a> {
    const MAX: usize = 1 << 10;
    pub fn new(name: &'a str) -> Self { Self { name, ..Default::default() } }
    async fn serve(&self, mut stop: watch::Receiver<bool>) -> Result<(), ServeError> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        'accept: loop {
            let (stream, peer): (TcpStream, SocketAddr) = select! {
                biased;
                _ = stop.changed() => break 'accept,
                Ok(pair) = listener.accept(), if self.limits[0] > 0 => pair,
                else => return Err(ServeError::Closed { after: Duration::from_secs(1) }),
            };
            tokio::spawn(async move {
                if let Err(error) = echo(stream).await { eprintln!("{peer}: {error:?}"); }
            });
        }
        Ok(())
    }
}

async fn echo<S>(mut stream: S) -> io::Result<u64>
where
    S: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin + Send + 'static,
{
    let mut buffer = vec![0u8; 4096];
    let mut total = 0;
    while let n @ 1.. = stream.read(&mut buffer).await? {
        stream.write_all(&buffer[..n]).await?;
        total += n as u64;
    }
    Ok(total)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let (_stop, stopped) = watch::channel(false);
    Config::new(r#"echo "1""#).serve(stopped).await.map_err(Into::into)
}
`;

const HAND_WRITTEN_FUTURE = `
use core::{future::Future, marker::PhantomPinned, pin::{pin, Pin}, task::{ready, Context, Poll}};

pin_project_lite::pin_project! {
    /// Runs two futures.
    #[must_use = "futures do nothing unless polled"]
    pub struct Both<A: Future, B: Future> {
        #[pin] first: MaybeDone<A>,
        #[pin] second: MaybeDone<B>,
        polls: u32,
    }
}

enum MaybeDone<F: Future> { Pending(F), Done(Option<F::Output>), Gone }

impl<F: Future> MaybeDone<F> {
    fn take(self: Pin<&mut Self>) -> Option<F::Output> {
        // SAFETY: the output is never pinned.
        match unsafe { self.get_unchecked_mut() } {
            Self::Done(output) => output.take(),
            Self::Pending(_) | Self::Gone => None,
        }
    }
}

impl<A, B> Future for Both<A, B>
where
    A: Future,
    B: Future<Output = A::Output>,
    A::Output: PartialEq,
{
    type Output = (A::Output, B::Output);

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let mut this = self.project();
        *this.polls += 1;
        ready!(this.first.as_mut().poll(cx));
        let second = ready!(this.second.as_mut().poll(cx));
        Poll::Ready((this.first.take().expect("polled after completion"), this.second.take().unwrap_or(second)))
    }
}

struct Unmovable { data: String, slice: *const u8, _pin: PhantomPinned }
impl !Unpin for Unmovable {}
unsafe impl Send for Unmovable {}

pub fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let waker = std::task::Waker::noop();
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut Context::from_waker(&waker)) { break output; }
    }
}
`;

const CLOSURES_AND_PATTERNS = `
mod shapes {
    pub(crate) trait Area { fn area(&self) -> f64; const SIDES: u32 = 0; type Unit: Default; }
    pub union Bits { float: f32, int: u32 }
    macro_rules! square { ($x:expr) => { $x * $x }; ($($x:expr),+ $(,)?) => { [$(square!($x)),+] } }
    impl<T> Area for T where for<'a> &'a T: IntoIterator<Item = &'a f64> {
        type Unit = ();
        fn area(&self) -> f64 { self.into_iter().map(|x| square!(*x)).sum::<f64>() }
    }
}
static mut COUNT: u32 = 0;
const TABLE: &[(&str, fn(i32) -> i32)] = &[("neg", |x| -x), ("inc", |x: i32| -> i32 { x + 1 })];
extern "C" { fn abs(x: i32, ...) -> i32; }

fn classify(values: &[Option<i64>], text: &'static str) -> Result<String, String> {
    let mut out = String::new();
    let [first, .., last] = values else { return Err(format!("too short: {}", values.len())); };
    for (index, value) in values.iter().enumerate().skip(1).step_by(2) {
        let name = match *value {
            None => "none",
            Some(0) => "zero",
            Some(x @ (1..=9 | -9..=-1)) if x % 2 == 0 => "small even",
            Some(i64::MIN..=-1) => { "negative" }
            Some(_) => text.get(..3).unwrap_or("?"),
        };
        out += &format!("{index}: {name:>8}\\n");
    }
    if let (Some(a), Some(b)) = (first, last) && a <= b && let Some(sum) = a.checked_add(*b) { write!(out, "{sum}").unwrap(); }
    let total = 'search: { for v in values { if let Some(7) = v { break 'search 7; } } -1 };
    let add = |a, b| move |c: i64| async move { a + b + c };
    let _ = (add(1, 2)(total), async || unsafe { COUNT += 1; }, &raw const COUNT, 0xFFu8 as char, 1.5e-3, b'\\n', "\\u{1F600}");
    Ok(out)
}
`;

export const PROGRAMS: Readonly<Record<string, string>> = {
  'an echo server': ECHO_SERVER,
  'a hand-written future': HAND_WRITTEN_FUTURE,
  'closures and patterns': CLOSURES_AND_PATTERNS,
};
