/// The newest roster of an organ on the day.
struct RosterInForce {
  let roster: Int64
  let organ: Int64
  let day: Int32
  /// Counted from its rows, person by person.
  var isExact: Bool
  let nameless: Int
  /// Somebody may have two rows; where it is not known, yes.
  var repeats = true
  /// What its sums tell of its rows.
  var traits = RosterTraits()
}
