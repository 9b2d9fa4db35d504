// Async functions with rustc's verdict on the `Send` of their futures: each was handed to `spawn` once, with rustc 1.95
// and edition 2024.
use std::cell::*;
use std::collections::HashMap;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::*;
fn spawn<F: Future + Send>(f: F) {}
// Send
async fn y() {}
async fn yv<T>(t: T) -> T {
    t
}
async fn yr<T: ?Sized>(t: &T) {}
// Send
async fn num() -> u32 {
    1
}
struct NegSend(*const ());
struct Forced(*const ());
unsafe impl Send for Forced {}
unsafe impl Sync for Forced {}
struct ForcedIf<T>(*const T);
unsafe impl<T: Sync> Send for ForcedIf<T> {}
struct Marker(PhantomData<*const ()>);
struct Gen<T>(T);
enum E {
    A(Rc<u8>),
    B,
}
struct List {
    next: Option<Box<List>>,
    v: u8,
}
struct BadList {
    next: Option<Box<BadList>>,
    v: Rc<u8>,
}
trait Plain {
    fn p(&self) {}
}
trait Sendy: Send + Sync {
    fn p(&self) {}
}
trait AsyncT {
    async fn go(&self);
    async fn dflt(&self) {
        y().await
    }
}
struct Im(Rc<u8>);
struct Im2(u8);
impl AsyncT for Im {
    async fn go(&self) {
        y().await
    }
}
impl AsyncT for Im2 {
    async fn go(&self) {
        y().await
    }
}
trait Assoc {
    type X;
    fn x(&self) -> Self::X;
}
trait AssocS {
    type X: Send;
    fn x(&self) -> Self::X;
}
// not Send
async fn rc_across() {
    let r = Rc::new(1);
    y().await;
    drop(r);
}
// Send
async fn rc_dropped() {
    let r = Rc::new(1);
    drop(r);
    y().await;
}
// not Send
async fn rc_dropped_borrowed() {
    let r = Rc::new(1);
    let _ = *r;
    drop(r);
    y().await;
}
// Send
async fn rc_block() {
    {
        let r = Rc::new(1);
        let _ = *r;
    }
    y().await;
}
// not Send
async fn rc_unused() {
    let r = Rc::new(1);
    y().await;
}
// Send
async fn rc_under() {
    let _ = Rc::new(1);
    y().await;
}
// Send
async fn rc_moved() {
    let r = Rc::new(1);
    let s = r;
    drop(s);
    y().await;
}
// not Send
async fn rc_param(r: Rc<u8>) {
    y().await;
}
// not Send
async fn rc_param_noawait(r: Rc<u8>) {}
// Send
async fn rc_noawait() {
    let r = Rc::new(1);
    let _ = *r;
}
// Send
async fn rc_after() {
    y().await;
    let r = Rc::new(1);
    let _ = *r;
}
// not Send
async fn rc_clone_temp() {
    y().await;
    yv(*Rc::new(1)).await;
}
// not Send
async fn rc_arg() {
    yv(Rc::new(1)).await;
}
// not Send
async fn rc_ref_arg() {
    yr(&Rc::new(1)).await;
}
// Send
async fn rc_returned() -> Rc<u8> {
    y().await;
    Rc::new(1)
}
// Send
async fn rc_returned_awaited() {
    let v = rc_returned().await;
}
// not Send
async fn rc_returned_then() {
    let v = rc_returned().await;
    y().await;
}
// Send
async fn rc_returned_dropped() {
    drop(rc_returned().await);
    y().await;
}
// not Send
async fn rc_let_else(o: Option<u8>) {
    let Some(x) = o else {
        let r = Rc::new(1);
        y().await;
        return;
    };
    y().await;
}
// not Send
async fn rc_loop() {
    loop {
        let r = Rc::new(1);
        if *r > 1 {
            break;
        }
        y().await;
    }
}
// Send
async fn rc_loop_ok() {
    loop {
        {
            let r = Rc::new(1);
            if *r > 1 {
                break;
            }
        }
        y().await;
    }
}
// Send
async fn rc_branch(c: bool) {
    if c {
        let r = Rc::new(1);
        let _ = *r;
    } else {
        y().await
    }
    y().await;
}
// not Send
async fn rc_vec() {
    let v = vec![Rc::new(1)];
    y().await;
}
// not Send
async fn rc_tuple() {
    let (a, b) = (Rc::new(1), 2);
    y().await;
    let _ = b;
}
// Send
async fn rc_tuple_used() {
    let (a, b) = (1, 2);
    y().await;
    let _ = (a, b);
}
// not Send
async fn guard() {
    let m = Mutex::new(1);
    let g = m.lock().unwrap();
    y().await;
    drop(g);
}
// Send
async fn guard_drop() {
    let m = Mutex::new(1);
    let g = m.lock().unwrap();
    drop(g);
    y().await;
}
// not Send
async fn guard_deref_drop(m: &Mutex<u32>) {
    let mut g = m.lock().unwrap();
    *g += 1;
    drop(g);
    y().await;
}
// Send
async fn guard_block(m: &Mutex<u32>) {
    {
        let mut g = m.lock().unwrap();
        *g += 1;
    }
    y().await;
}
// Send
async fn guard_stmt(m: &Mutex<u32>) {
    *m.lock().unwrap() += 1;
    y().await;
}
// not Send
async fn guard_arg(m: &Mutex<u32>) {
    yv(*m.lock().unwrap()).await;
}
// not Send
async fn guard_match(m: &Mutex<u32>) {
    match *m.lock().unwrap() {
        0 => y().await,
        _ => {}
    }
}
// Send
async fn guard_match_let(m: &Mutex<u32>) {
    let v = *m.lock().unwrap();
    match v {
        0 => y().await,
        _ => {}
    }
}
// Send
async fn guard_if(m: &Mutex<u32>) {
    if *m.lock().unwrap() > 1 {
        y().await
    }
}
// not Send
async fn guard_iflet(m: &Mutex<Option<u32>>) {
    if let Some(x) = *m.lock().unwrap() {
        y().await
    }
}
// Send
async fn guard_iflet_else(m: &Mutex<Option<u32>>) {
    if let Some(x) = *m.lock().unwrap() {
    } else {
        y().await
    }
}
// not Send
async fn guard_while(m: &Mutex<Vec<u32>>) {
    while let Some(x) = m.lock().unwrap().pop() {
        y().await
    }
}
// not Send
async fn guard_for(m: &Mutex<Vec<u32>>) {
    for x in m.lock().unwrap().iter() {
        y().await
    }
}
// Send
async fn guard_for_clone(m: &Mutex<Vec<u32>>) {
    let v = m.lock().unwrap().clone();
    for x in v {
        y().await
    }
}
// not Send
async fn rw_read(m: &RwLock<u32>) {
    let g = m.read().unwrap();
    y().await;
    let _ = *g;
}
// not Send
async fn rw_write(m: &RwLock<u32>) {
    let g = m.write().unwrap();
    y().await;
}
// not Send
async fn cell_ref(c: &Cell<u8>) {
    y().await;
}
// Send
async fn cell_mut(c: &mut Cell<u8>) {
    y().await;
    c.set(1);
}
// Send
async fn cell_own() {
    let c = Cell::new(1);
    y().await;
    c.set(2);
}
// Send
async fn cell_own_moved() {
    let c = Cell::new(1);
    y().await;
    let d = c;
}
// Send
async fn refcell_own_unborrowed() {
    let c = RefCell::new(1);
    y().await;
    let d = c;
}
// not Send
async fn refcell_ref() {
    let c = RefCell::new(1);
    let r = &c;
    y().await;
    r.borrow();
}
// not Send
async fn refcell_guard(c: RefCell<u8>) {
    let r = c.borrow_mut();
    y().await;
    drop(r);
}
// Send
async fn mutex_ref(m: &Mutex<Cell<u8>>) {
    y().await;
}
// not Send
async fn dyn_err(r: Result<(), Box<dyn std::error::Error>>) {
    if let Err(e) = r {
        y().await;
        println!("{e}");
    }
}
// Send
async fn dyn_err_ok(r: Result<(), Box<dyn std::error::Error + Send + Sync>>) {
    if let Err(e) = r {
        y().await;
        println!("{e}");
    }
}
// not Send
async fn dyn_err_local() {
    let r: Result<(), Box<dyn std::error::Error>> = Ok(());
    if let Err(e) = r {
        y().await;
    }
}
// Send
async fn fails() -> Result<u8, Box<dyn std::error::Error>> {
    Ok(1)
}
// not Send
async fn dyn_err_match() {
    match fails().await {
        Ok(_) => y().await,
        Err(e) => {}
    }
}
// not Send
async fn dyn_err_match2() {
    match fails().await {
        Ok(_) => {}
        Err(e) => y().await,
    }
}
// Send
async fn dyn_err_q() -> Result<u8, Box<dyn std::error::Error>> {
    let x = fails().await?;
    y().await;
    Ok(x)
}
// Send
async fn dyn_err_string() {
    let s = match fails().await {
        Ok(_) => String::new(),
        Err(e) => e.to_string(),
    };
    y().await;
}
// not Send
async fn raw(p: *const u8) {
    y().await;
}
// not Send
async fn raw_local() {
    let x = 1;
    let p = &raw const x;
    y().await;
    let _ = p;
}
// Send
async fn raw_dead() {
    let x = 1;
    let p = &raw const x;
    let _ = unsafe { *p };
    y().await;
}
// not Send
async fn nonsend_struct() {
    let x = NegSend(std::ptr::null());
    y().await;
    let _z = x;
}
// Send
async fn forced() {
    let x = Forced(std::ptr::null());
    y().await;
    let _z = x;
}
// Send
async fn forced_if() {
    let x: ForcedIf<u8> = ForcedIf(std::ptr::null());
    y().await;
    let _z = x;
}
// not Send
async fn forced_if_not() {
    let x: ForcedIf<Cell<u8>> = ForcedIf(std::ptr::null());
    y().await;
    let _z = x;
}
// not Send
async fn marker() {
    let x = Marker(PhantomData);
    y().await;
    let _z = x;
}
// not Send
async fn gen_struct() {
    let x = Gen(Rc::new(1));
    y().await;
}
// not Send
async fn enum_() {
    let x = E::B;
    y().await;
    let _z = x;
}
// Send
async fn list(l: List) {
    y().await
}
// not Send
async fn badlist(l: BadList) {
    y().await
}
// not Send
async fn dyn_plain(d: Box<dyn Plain>) {
    y().await
}
// Send
async fn dyn_sendy(d: Box<dyn Sendy>) {
    y().await
}
// not Send
async fn dyn_ref(d: &dyn Plain) {
    y().await
}
// Send
async fn dyn_ref_sync(d: &(dyn Plain + Sync)) {
    y().await
}
// Send
async fn dyn_sendy_ref(d: &dyn Sendy) {
    y().await
}
// not Send
async fn closure_rc() {
    let r = Rc::new(1);
    let c = move || *r;
    y().await;
    c();
}
// Send
async fn closure_rc_ref(r: &Arc<u8>) {
    let c = || **r;
    y().await;
    c();
}
// not Send
async fn closure_cell() {
    let r = Cell::new(1);
    let c = || r.set(2);
    y().await;
    c();
}
// Send
async fn closure_ok() {
    let r = 1;
    let c = move || r;
    y().await;
    c();
}
// not Send
async fn boxed_fn(f: Box<dyn Fn()>) {
    y().await;
    f()
}
// Send
async fn boxed_fn_send(f: Box<dyn Fn() + Send>) {
    y().await;
    f()
}
// Send
async fn boxed_fn_send_sync(f: Box<dyn Fn() + Send + Sync>) {
    y().await;
    f()
}
// Send
async fn fn_ptr(f: fn(Rc<u8>)) {
    y().await;
}
// not Send
async fn block_captures() {
    let r = Rc::new(1);
    let f = async {
        y().await;
        drop(r)
    };
    f.await
}
// not Send
async fn block_rc_inside() {
    let f = async {
        let r = Rc::new(1);
        y().await;
        drop(r)
    };
    f.await
}
// Send
async fn block_ok() {
    let s = String::new();
    let f = async {
        y().await;
        println!("{s}")
    };
    f.await
}
// not Send
async fn block_not_awaited() {
    let f = async {
        let r = Rc::new(1);
        y().await;
        drop(r)
    };
    y().await;
    drop(f)
}
// not Send
async fn nested_fn() {
    rc_across().await
}
// Send
async fn nested_ok() {
    rc_dropped().await
}
// not Send
async fn nested2() {
    nested_fn().await
}
fn boxed_dyn() -> Pin<Box<dyn Future<Output = ()>>> {
    todo!()
}
fn boxed_dyn_send() -> Pin<Box<dyn Future<Output = ()> + Send>> {
    todo!()
}
// not Send
async fn await_dyn() {
    boxed_dyn().await
}
// Send
async fn await_dyn_send() {
    boxed_dyn_send().await
}
fn ret_impl() -> impl Future<Output = ()> {
    async {
        let r = Rc::new(1);
        y().await;
        drop(r)
    }
}
fn ret_impl_ok() -> impl Future<Output = ()> {
    async {
        y().await;
    }
}
// not Send
async fn await_impl() {
    ret_impl().await
}
// Send
async fn await_impl_ok() {
    ret_impl_ok().await
}
// Send
async fn rec(n: u32) {
    if n > 0 {
        Box::pin(rec(n - 1)).await
    }
}
// not Send
async fn rec_bad(n: u32) {
    let r = Rc::new(1);
    if n > 0 {
        Box::pin(rec_bad(n - 1)).await
    }
}
// not Send
async fn mut_a(n: u32) {
    if n > 0 {
        Box::pin(mut_b(n - 1)).await
    }
}
// not Send
async fn mut_b(n: u32) {
    let r = Rc::new(1);
    Box::pin(mut_a(n)).await;
    drop(r)
}
async fn gen_param<T>(t: T) {
    y().await
}
// Send
async fn gen_use_ok() {
    gen_param(1).await
}
// not Send
async fn gen_use_bad() {
    gen_param(Rc::new(1)).await
}
async fn gen_inner<T: Default>() {
    let t = T::default();
    y().await;
    drop(t)
}
// Send
async fn gen_inner_ok() {
    gen_inner::<u8>().await
}
// not Send
async fn gen_inner_bad() {
    gen_inner::<Rc<u8>>().await
}
async fn impl_param(f: impl Fn() -> u8) {
    y().await;
    f();
}
// Send
async fn impl_use_ok() {
    impl_param(|| 1).await
}
// not Send
async fn impl_use_bad() {
    let r = Rc::new(1u8);
    impl_param(move || *r).await
}
// Send
async fn trait_impl_ok() {
    Im2(1).go().await
}
// not Send
async fn trait_impl_bad() {
    Im(Rc::new(1)).go().await
}
// Send
async fn trait_dflt_ok() {
    Im2(1).dflt().await
}
// not Send
async fn trait_dflt_bad() {
    Im(Rc::new(1)).dflt().await
}
// not Send
async fn hashmap() {
    let m: HashMap<u8, Rc<u8>> = HashMap::new();
    y().await;
}
// not Send
async fn iter_rc(v: Vec<Rc<u8>>) {
    for x in v {
        drop(x)
    }
    y().await
}
// Send
async fn iter_arc(v: Vec<Arc<u8>>) {
    for x in v.iter() {
        y().await
    }
}
// Send
async fn fmt_args() {
    println!("{} {}", num().await, Rc::new(1));
}
// not Send
async fn fmt_args2() {
    println!("{} {}", Rc::new(1), num().await);
}
// Send
async fn fmt_args3() {
    let s = format!("{} {}", 1, num().await);
    y().await;
}
// not Send
async fn format_args_held() {
    let v = 1;
    yv(format_args!("{}", v).to_string()).await;
}
// Send
async fn ctx() {
    std::future::poll_fn(|cx| std::task::Poll::Ready(())).await
}
// not Send
async fn poll_rc() {
    let r = Rc::new(1);
    std::future::poll_fn(|cx| {
        let _ = &r;
        std::task::Poll::Ready(())
    })
    .await
}
// Send
async fn thread_local_() {
    thread_local!(static X: Cell<u8> = Cell::new(1));
    X.with(|x| x.set(1));
    y().await
}
// Send
async fn static_ref() {
    static S: Mutex<u8> = Mutex::new(1);
    let s = &S;
    y().await;
    let _ = s.lock();
}
// Send
async fn pin_box(b: Pin<Box<dyn Future<Output = ()> + Send>>) {
    b.await
}
// not Send
async fn pinned_local() {
    let f = std::pin::pin!(rc_across());
    f.await
}
// Send
async fn pinned_ok() {
    let f = std::pin::pin!(y());
    f.await
}
// not Send
async fn match_guard(r: Option<Rc<u8>>) {
    match r {
        Some(x) if *x > 1 => {}
        _ => {}
    }
}
// not Send
async fn binop() {
    let x = *Rc::new(1u32) + num().await;
}
// Send
async fn binop2() {
    let x = num().await + *Rc::new(1u32);
}
// Send
async fn method_arg(v: &mut Vec<u32>) {
    v.push(num().await)
}
// not Send
async fn method_rc() {
    let v = Rc::new(RefCell::new(vec![]));
    v.borrow_mut().push(num().await)
}
// Send
async fn mpsc_rx(r: mpsc::Receiver<u8>) {
    y().await
}
// not Send
async fn mpsc_rx_ref(r: &mpsc::Receiver<u8>) {
    y().await
}
// Send
async fn mpsc_tx(r: &mpsc::Sender<u8>) {
    y().await
}
// not Send
async fn stdout_lock() {
    let o = std::io::stdout().lock();
    y().await;
    drop(o)
}
// Send
async fn stdout_() {
    let o = std::io::stdout();
    y().await;
    drop(o)
}
// not Send
async fn args_() {
    let a = std::env::args();
    y().await;
    drop(a)
}
// Send
async fn args_collected() {
    let a: Vec<String> = std::env::args().collect();
    y().await;
}
// not Send
async fn args_for() {
    for a in std::env::args() {
        y().await
    }
}
// Send
async fn args_next() {
    let a = std::env::args().nth(1).unwrap();
    y().await;
    drop(a)
}
// not Send
async fn shadow() {
    let r = Rc::new(1);
    let r = *r;
    y().await;
    let _ = r;
}
// not Send
async fn assign() {
    let mut r = None;
    r = Some(Rc::new(1));
    r = None;
    y().await;
}
// not Send
async fn opt_take(o: Option<Rc<u8>>) {
    y().await
}
// not Send
async fn ptr_field() {
    struct P {
        p: *mut u8,
    }
    let p = P {
        p: std::ptr::null_mut(),
    };
    y().await;
    let _q = p;
}
// not Send
async fn async_closure() {
    let c = async || {
        let r = Rc::new(1);
        y().await;
        drop(r)
    };
    c().await
}
// Send
async fn async_closure_ok() {
    let c = async |x: u8| {
        y().await;
        x
    };
    c(1).await;
}
