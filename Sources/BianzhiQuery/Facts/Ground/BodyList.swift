/// An organ's newest list of its inner bodies.
struct BodyList {
  var day: Int32
  /// What its rows are stored under: the organ, or names that stand for it.
  var storedAs: Set<Int64>
  /// Words of the listed names.
  var names: Set<Int32>
}
