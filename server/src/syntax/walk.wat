;; Walks through tree-sitter's trees in the memory of its own WebAssembly module, of which this module sees the memory
;; only. It is WebAssembly because a walk is what every start of the server begins with: V8 takes 30 ms to get the same
;; loop in JavaScript going on 1,000 lines, and asking tree-sitter's cursor is a call out of JavaScript seven times a
;; node. `npm run generate` makes walk.generated.ts of this file; copy.ts calls it and says what the records mean.
;;
;; The layout is that of tree-sitter 0.25 to 0.27: `SubtreeInlineData`, `SubtreeHeapData` and `TSTree` in
;; lib/src/subtree.h and tree.h. A subtree is two words: either all of a small leaf, or the address of a record. The
;; lowest bit of the first word tells. Lengths are bytes of UTF-16 text. In a leaf:
;;   +0 bits: 1 stored in place, 2 visible, 8 extra, 32 missing   +1 symbol   +6 padding   +7 size
;; In a record, directly behind its children:
;;   +4 padding   +16 size   +32 error cost   +36 child count   +40 symbol (16 bits)
;;   +44 bits: 1 visible, 4 extra, 512 missing
;; and, of those with children:
;;   +48 visible child count   +56 visible descendant count   +66 production (16 bits)
;;
;; Both functions are given the address of a request, words that binding.ts writes (see REQUEST there).
(module
  (import "env" "memory" (memory 1))

  ;; ------------------------------------------------------------------------------------------------ one subtree

  (func $in_place (param $at i32) (result i32)
    (i32.and (i32.load (local.get $at)) (i32.const 1)))

  (func $visible (param $at i32) (result i32)
    (if (result i32) (call $in_place (local.get $at))
      (then (i32.and (i32.load8_u (local.get $at)) (i32.const 2)))
      (else (i32.and (i32.load8_u offset=44 (i32.load (local.get $at))) (i32.const 1)))))

  ;; Comments and the like, which may stand anywhere: no production mentions them.
  (func $extra (param $at i32) (result i32)
    (if (result i32) (call $in_place (local.get $at))
      (then (i32.and (i32.load8_u (local.get $at)) (i32.const 8)))
      (else (i32.and (i32.load8_u offset=44 (i32.load (local.get $at))) (i32.const 4)))))

  (func $missing (param $at i32) (result i32)
    (if (result i32) (call $in_place (local.get $at))
      (then (i32.and (i32.load8_u (local.get $at)) (i32.const 32)))
      (else (i32.and (i32.load offset=44 (i32.load (local.get $at))) (i32.const 512)))))

  (func $padding (param $at i32) (result i32)
    (if (result i32) (call $in_place (local.get $at))
      (then (i32.load8_u offset=6 (local.get $at)))
      (else (i32.load offset=4 (i32.load (local.get $at))))))

  (func $size (param $at i32) (result i32)
    (if (result i32) (call $in_place (local.get $at))
      (then (i32.load8_u offset=7 (local.get $at)))
      (else (i32.load offset=16 (i32.load (local.get $at))))))

  (func $child_count (param $at i32) (result i32)
    (if (result i32) (call $in_place (local.get $at))
      (then (i32.const 0))
      (else (i32.load offset=36 (i32.load (local.get $at))))))

  (func $has_error (param $at i32) (result i32)
    (if (result i32) (call $missing (local.get $at))
      (then (i32.const 1))
      (else
        (if (result i32) (call $in_place (local.get $at))
          (then (i32.const 0))
          (else (i32.ne (i32.load offset=32 (i32.load (local.get $at))) (i32.const 0)))))))

  ;; Where the tables begin for the children of a record. Of the first production they say nothing, which is -1; it is
  ;; also the one of errors, which have any number of children.
  (func $first_structural (param $record i32) (param $width i32) (result i32)
    (local $production i32)
    (local.set $production (i32.load16_u offset=66 (local.get $record)))
    (if (result i32) (local.get $production)
      (then (i32.mul (local.get $production) (local.get $width)))
      (else (i32.const -1))))

  ;; -------------------------------------------------------------------------------------------------------- find

  ;; The smallest visible node of the tree whose root is at +0 that reaches from +72 to +76, or the root. Leaves in the
  ;; request where it lies (+0), where it begins (+4), the symbol that it goes by instead of its own or 0 (+8), whether
  ;; it has an error (+28), and how many records a copy has at most (+80).
  (func (export "find") (param $request i32)
    (local $at i32) (local $start i32) (local $alias i32) (local $found i32)
    (local $goal_start i32) (local $goal_end i32) (local $aliases i32) (local $width i32)
    (local $record i32) (local $child i32) (local $position i32) (local $child_start i32)
    (local $structural i32) (local $first i32)
    (local.set $goal_start (i32.load offset=72 (local.get $request)))
    (local.set $goal_end (i32.load offset=76 (local.get $request)))
    (local.set $aliases (i32.load offset=36 (local.get $request)))
    (local.set $width (i32.load offset=56 (local.get $request)))
    (local.set $at (i32.load (local.get $request)))
    (local.set $start (call $padding (local.get $at)))
    (local.set $found (local.get $at))
    (i32.store offset=4 (local.get $request) (local.get $start))
    (i32.store offset=8 (local.get $request) (i32.const 0))
    (block $done
      (loop $descend
        (br_if $done (i32.eqz (call $child_count (local.get $at))))
        (local.set $record (i32.load (local.get $at)))
        (local.set $child
          (i32.sub (local.get $record) (i32.shl (i32.load offset=36 (local.get $record)) (i32.const 3))))
        (local.set $structural (call $first_structural (local.get $record) (local.get $width)))
        (local.set $position (local.get $start))
        (local.set $first (i32.const 1))
        (loop $next_child
          (br_if $done (i32.eq (local.get $child) (local.get $record)))
          (local.set $child_start (local.get $position))
          (if (i32.eqz (local.get $first))
            (then
              (local.set $child_start (i32.add (local.get $child_start) (call $padding (local.get $child))))))
          (local.set $first (i32.const 0))
          (local.set $position (i32.add (local.get $child_start) (call $size (local.get $child))))
          (local.set $alias (i32.const 0))
          (if (i32.and
                (i32.eqz (call $extra (local.get $child)))
                (i32.ge_s (local.get $structural) (i32.const 0)))
            (then
              (local.set $alias
                (i32.load16_u
                  (i32.add (local.get $aliases) (i32.shl (local.get $structural) (i32.const 1)))))
              (local.set $structural (i32.add (local.get $structural) (i32.const 1)))))
          ;; It must reach to the end, and behind the start, unless it is empty.
          (if (i32.or
                (i32.lt_s (local.get $position) (local.get $goal_end))
                (if (result i32) (i32.eq (local.get $child_start) (local.get $position))
                  (then (i32.lt_s (local.get $position) (local.get $goal_start)))
                  (else (i32.le_s (local.get $position) (local.get $goal_start)))))
            (then
              (local.set $child (i32.add (local.get $child) (i32.const 8)))
              (br $next_child)))
          (br_if $done (i32.gt_s (local.get $child_start) (local.get $goal_start))))
        (local.set $at (local.get $child))
        (local.set $start (local.get $child_start))
        (if (i32.or (local.get $alias) (call $visible (local.get $at)))
          (then
            (local.set $found (local.get $at))
            (i32.store offset=4 (local.get $request) (local.get $start))
            (i32.store offset=8 (local.get $request) (local.get $alias))))
        (br $descend)))
    (i32.store (local.get $request) (local.get $found))
    (i32.store offset=28 (local.get $request) (call $has_error (local.get $found)))
    (i32.store offset=80 (local.get $request)
      (if (result i32) (call $child_count (local.get $found))
        (then (i32.add (i32.load offset=56 (i32.load (local.get $found))) (i32.const 1)))
        (else (i32.const 1)))))

  ;; -------------------------------------------------------------------------------------------------------- copy

  ;; Writes a record for the node at +0 and each of its visible descendants, in preorder, to the address at +12.
  ;; @returns how many; -1 when the frames from +60 to +64 are too few for the depth of the tree.
  ;;
  ;; A frame belongs to a subtree whose children are being visited:
  ;;   +0 the next of them   +4 the first address that is none   +8 where the next one's padding begins, in bytes
  ;;   +12 its index in the tables   +16 the field that it has if the tables give none: a hidden subtree's field is that
  ;;   of what is visible in it   +20 the record of the innermost visible subtree around   +24 whether it is the first
  (func (export "copy") (param $request i32) (result i32)
    (local $at i32) (local $start i32) (local $alias i32) (local $out i32) (local $delta i32) (local $limit i32)
    (local $from i32) (local $has_error i32) (local $error_kind i32) (local $aliases i32) (local $fields i32)
    (local $symbols i32) (local $treatments i32) (local $leaf_fields i32) (local $width i32)
    (local $frames i32) (local $frames_end i32)
    (local $frame i32) (local $count i32) (local $parent i32) (local $field i32) (local $visible i32)
    (local $children i32) (local $enters i32) (local $symbol i32) (local $end i32) (local $treatment i32)
    (local $missing i32) (local $leaf i32) (local $to i32) (local $head i32) (local $record i32)
    (local $structural i32) (local $size i32) (local $padding i32) (local $extra i32)
    (local $own_field i32)
    (local.set $at (i32.load (local.get $request)))
    (local.set $start (i32.load offset=4 (local.get $request)))
    (local.set $alias (i32.load offset=8 (local.get $request)))
    (local.set $out (i32.load offset=12 (local.get $request)))
    (local.set $delta (i32.load offset=16 (local.get $request)))
    (local.set $limit (i32.load offset=20 (local.get $request)))
    (local.set $from (i32.load offset=24 (local.get $request)))
    (local.set $has_error (i32.load offset=28 (local.get $request)))
    (local.set $error_kind (i32.load offset=32 (local.get $request)))
    (local.set $aliases (i32.load offset=36 (local.get $request)))
    (local.set $fields (i32.load offset=40 (local.get $request)))
    (local.set $symbols (i32.load offset=44 (local.get $request)))
    (local.set $treatments (i32.load offset=48 (local.get $request)))
    (local.set $leaf_fields (i32.load offset=52 (local.get $request)))
    (local.set $width (i32.load offset=56 (local.get $request)))
    (local.set $frames (i32.load offset=60 (local.get $request)))
    (local.set $frames_end (i32.load offset=64 (local.get $request)))
    (local.set $frame (i32.sub (local.get $frames) (i32.const 28)))
    (local.set $parent (i32.const -1))
    ;; Each turn looks at the subtree at $at, and then finds the next one. What is known of a subtree is read here and not
    ;; by the functions above: V8 does not inline them, and their calls would take longer than all the rest.
    (loop $walk
      (local.set $record (i32.load (local.get $at)))
      (if (i32.and (local.get $record) (i32.const 1))
        (then
          (local.set $children (i32.const 0))
          (local.set $visible (i32.and (local.get $record) (i32.const 2)))
          (local.set $extra (i32.and (local.get $record) (i32.const 8)))
          (local.set $missing (i32.and (local.get $record) (i32.const 32)))
          (local.set $symbol (i32.load8_u offset=1 (local.get $at)))
          (local.set $padding (i32.load8_u offset=6 (local.get $at)))
          (local.set $size (i32.load8_u offset=7 (local.get $at))))
        (else
          (local.set $children (i32.load offset=36 (local.get $record)))
          (local.set $head (i32.load offset=44 (local.get $record)))
          (local.set $visible (i32.and (local.get $head) (i32.const 1)))
          (local.set $extra (i32.and (local.get $head) (i32.const 4)))
          (local.set $missing (i32.and (local.get $head) (i32.const 512)))
          (local.set $symbol (i32.load16_u offset=40 (local.get $record)))
          (local.set $padding (i32.load offset=4 (local.get $record)))
          (local.set $size (i32.load offset=16 (local.get $record)))))
      (if (i32.lt_u (local.get $frame) (local.get $frames))
        (then (local.set $visible (i32.const 1)))
        (else
          (local.set $start (i32.load offset=8 (local.get $frame)))
          (if (i32.load offset=24 (local.get $frame))
            (then (i32.store offset=24 (local.get $frame) (i32.const 0)))
            (else (local.set $start (i32.add (local.get $start) (local.get $padding)))))
          (i32.store offset=8 (local.get $frame) (i32.add (local.get $start) (local.get $size)))
          (local.set $alias (i32.const 0))
          (local.set $field (i32.const 0))
          (if (i32.eqz (local.get $extra))
            (then
              (local.set $field (i32.load offset=16 (local.get $frame)))
              (local.set $structural (i32.load offset=12 (local.get $frame)))
              (if (i32.ge_s (local.get $structural) (i32.const 0))
                (then
                  (i32.store offset=12 (local.get $frame) (i32.add (local.get $structural) (i32.const 1)))
                  (local.set $alias
                    (i32.load16_u
                      (i32.add (local.get $aliases) (i32.shl (local.get $structural) (i32.const 1)))))
                  (local.set $own_field (i32.load8_u (i32.add (local.get $fields) (local.get $structural))))
                  (if (local.get $own_field) (then (local.set $field (local.get $own_field))))))))
          (if (local.get $alias) (then (local.set $visible (i32.const 1))))))
      (local.set $enters
        (if (result i32) (local.get $children)
          (then
            (if (result i32) (local.get $visible)
              (then (i32.const 1))
              (else (i32.ne (i32.load offset=48 (local.get $record)) (i32.const 0)))))
          (else (i32.const 0))))
      (if (local.get $visible)
        (then
          (if (local.get $alias) (then (local.set $symbol (local.get $alias))))
          ;; `ERROR` has the largest symbol there can be, and is not in the tables.
          (if (i32.eq (local.get $symbol) (i32.const 0xffff))
            (then
              (local.set $symbol (local.get $error_kind))
              (local.set $treatment (i32.const 0)))
            (else
              (local.set $symbol
                (i32.load16_u (i32.add (local.get $symbols) (i32.shl (local.get $symbol) (i32.const 1)))))
              (local.set $treatment
                (i32.load8_u (i32.add (local.get $treatments) (local.get $symbol))))))
          (local.set $end
            (i32.add
              (i32.shr_s (i32.add (local.get $start) (local.get $size)) (i32.const 1))
              (local.get $delta)))
          ;; Of the root's children those are left out that end before the text that is asked for.
          (if (i32.and
                (i32.and (i32.gt_s (local.get $from) (i32.const 0)) (i32.eqz (local.get $parent)))
                (i32.le_s (local.get $end) (local.get $from)))
            (then (local.set $treatment (i32.const 2))))
          (local.set $leaf
            (i32.or
              (i32.eq (local.get $treatment) (i32.const 1))
              (i32.load8_u (i32.add (local.get $leaf_fields) (local.get $field)))))
          (local.set $enters
            (i32.and
              (local.get $enters)
              (i32.and (i32.eqz (local.get $treatment)) (i32.eqz (local.get $leaf)))))
          ;; A bracket that is missing is worth a record: it is an error.
          (if (i32.or (i32.ne (local.get $treatment) (i32.const 2)) (local.get $missing))
            (then
              (local.set $to (i32.add (local.get $out) (i32.mul (local.get $count) (i32.const 20))))
              (local.set $head
                (i32.or (local.get $symbol) (i32.shl (local.get $field) (i32.const 16))))
              (if (local.get $missing)
                (then (local.set $head (i32.or (local.get $head) (i32.const 0x1000000))))
                (else
                  (if (i32.and (local.get $has_error) (local.get $leaf))
                    (then
                      (if (call $has_error (local.get $at))
                        (then (local.set $head (i32.or (local.get $head) (i32.const 0x2000000)))))))))
              (i32.store (local.get $to) (local.get $head))
              (i32.store offset=4 (local.get $to)
                (call $least
                  (i32.add (i32.shr_s (local.get $start) (i32.const 1)) (local.get $delta))
                  (local.get $limit)))
              (i32.store offset=8 (local.get $to) (call $least (local.get $end) (local.get $limit)))
              (i32.store offset=12 (local.get $to) (local.get $parent))
              (i32.store offset=16 (local.get $to) (i32.add (local.get $count) (i32.const 1)))
              (if (local.get $enters) (then (local.set $parent (local.get $count))))
              (local.set $count (i32.add (local.get $count) (i32.const 1)))))))
      (if (local.get $enters)
        (then
          (local.set $frame (i32.add (local.get $frame) (i32.const 28)))
          (if (i32.gt_u (i32.add (local.get $frame) (i32.const 28)) (local.get $frames_end))
            (then (return (i32.const -1))))
          (i32.store (local.get $frame)
            (i32.sub (local.get $record) (i32.shl (local.get $children) (i32.const 3))))
          (i32.store offset=4 (local.get $frame) (local.get $record))
          (i32.store offset=8 (local.get $frame) (local.get $start))
          (i32.store offset=12 (local.get $frame)
            (call $first_structural (local.get $record) (local.get $width)))
          (i32.store offset=16 (local.get $frame)
            (select (i32.const 0) (local.get $field) (local.get $visible)))
          (i32.store offset=20 (local.get $frame) (local.get $parent))
          (i32.store offset=24 (local.get $frame) (i32.const 1))))
      ;; What has no child left is done with.
      (block $more
        (loop $leave
          (if (i32.lt_u (local.get $frame) (local.get $frames)) (then (return (local.get $count))))
          (local.set $parent (i32.load offset=20 (local.get $frame)))
          (local.set $at (i32.load (local.get $frame)))
          (br_if $more (i32.ne (local.get $at) (i32.load offset=4 (local.get $frame))))
          (local.set $frame (i32.sub (local.get $frame) (i32.const 28)))
          (i32.store offset=16
            (i32.add (local.get $out) (i32.mul (local.get $parent) (i32.const 20)))
            (local.get $count))
          (br $leave)))
      (i32.store (local.get $frame) (i32.add (local.get $at) (i32.const 8)))
      (br $walk))
    (unreachable))

  (func $least (param $a i32) (param $b i32) (result i32)
    (select (local.get $a) (local.get $b) (i32.lt_s (local.get $a) (local.get $b))))
)
