/// How many rows were taken out of force, and how many came back, when an import was undone.
struct UndoneRows: Sendable {
  var ended = 0
  var restored = 0

  static func += (left: inout UndoneRows, right: UndoneRows) {
    left.ended += right.ended
    left.restored += right.restored
  }
}
