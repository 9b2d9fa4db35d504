// G2. An async function becomes a state machine.
//
// Calling `summary()` runs nothing. It builds a value with one state for "not begun", one for every `.await`
// and one for "done". Each `poll` runs it up to the next `.await` that isn't ready; what is needed later is
// stored inside the machine meanwhile. A JavaScript engine does much the same, but it starts at once and keeps
// the locals on the heap, where they never move. Here the machine is a plain value, and it may move: until
// the first poll. Afterwards `first_word` may point into `report`, and both live in the machine.
//
// Run it: cargo run --bin g02_async_becomes_a_state_machine

use std::ops::Range;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

/// Not ready when first asked, ready afterwards: the smallest thing worth awaiting.
struct Pause {
    asked: bool,
}

impl Future for Pause {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        if self.asked {
            return Poll::Ready(());
        }
        self.asked = true;
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}

async fn summary() -> usize {
    let report = String::from("pinned values stay put");
    let first_word = &report[..6];
    Pause { asked: false }.await; // parked here, the machine keeps `report` and `first_word`
    first_word.len() + report.len()
}

/// The same machine by hand. Safe code cannot store a reference to a neighbouring field, so a range
/// stands in for `first_word`. That also makes this machine free to move: it is `Unpin`.
enum SummaryByHand {
    Unresumed,
    Parked { report: String, first_word: Range<usize>, pause: Pause },
    Returned,
}

impl Future for SummaryByHand {
    type Output = usize;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<usize> {
        let machine = self.get_mut();
        if let SummaryByHand::Unresumed = machine {
            let report = String::from("pinned values stay put");
            *machine = SummaryByHand::Parked { report, first_word: 0..6, pause: Pause { asked: false } };
        }
        let SummaryByHand::Parked { report, first_word, pause } = machine else {
            panic!("polled again after it had returned");
        };
        if Pin::new(pause).poll(cx).is_pending() {
            return Poll::Pending;
        }
        let answer = first_word.len() + report.len();
        *machine = SummaryByHand::Returned;
        Poll::Ready(answer)
    }
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());

    let unpolled = summary();
    println!("nothing has run yet; the machine takes {} bytes", size_of_val(&unpolled));

    let mut written_by_rustc = pin!(unpolled);
    println!("async fn, 1st poll: {:?}", written_by_rustc.as_mut().poll(&mut cx));
    println!("async fn, 2nd poll: {:?}", written_by_rustc.as_mut().poll(&mut cx));

    let mut written_by_hand = SummaryByHand::Unresumed;
    println!("by hand,  1st poll: {:?}", Pin::new(&mut written_by_hand).poll(&mut cx));
    println!("by hand,  2nd poll: {:?}", Pin::new(&mut written_by_hand).poll(&mut cx));
}
