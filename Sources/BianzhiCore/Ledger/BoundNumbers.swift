/// The numbers and NULLs that the columns of a statement are bound to, as far as they are known: most columns of a row
/// are as in the rows before, and a value stays bound when a statement runs again.
struct BoundNumbers {
  private enum State {
    static let other: UInt8 = 0
    static let null: UInt8 = 1
    static let number: UInt8 = 2
  }

  /// Columns that are looked after; others are bound each time.
  static let most = 384

  private var numbers = InlineArray<384, Int64>(repeating: 0)
  private var states = InlineArray<384, UInt8>(repeating: State.other)

  /// Notes a number.
  ///
  /// - Returns: whether it has to be bound.
  @inline(__always)
  mutating func takes(_ value: Int64, at column: Int32) -> Bool {
    let place = Int(column)
    guard place < Self.most else { return true }
    if states[place] == State.number, numbers[place] == value { return false }
    (states[place], numbers[place]) = (State.number, value)
    return true
  }

  /// Notes NULL.
  ///
  /// - Returns: whether it has to be bound.
  @inline(__always)
  mutating func takesNull(at column: Int32) -> Bool {
    let place = Int(column)
    guard place < Self.most else { return true }
    if states[place] == State.null { return false }
    states[place] = State.null
    return true
  }

  /// The column is bound to something else.
  @inline(__always)
  mutating func forget(_ column: Int32) {
    if Int(column) < Self.most { states[Int(column)] = State.other }
  }
}
