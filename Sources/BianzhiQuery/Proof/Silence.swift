/// What it means that a later run does not show a finding that an earlier one saw.
enum Silence: Equatable {
  /// It was judged again, on newer data, and is clean.
  case cleared
  /// It is clean on the same lists: rows of them were corrected.
  case corrected
  /// It was not judged again as it was.
  case unchecked(UnjudgedReason, MissingData?)

  var change: RunDifference.Change {
    switch self {
    case .cleared: .cleared
    case .corrected: .corrected
    case .unchecked: .unchecked
    }
  }

  var reason: UnjudgedReason? {
    if case .unchecked(let reason, _) = self { reason } else { nil }
  }

  /// What is missing, where that has a name.
  var missing: MissingData? {
    if case .unchecked(_, let missing) = self { missing } else { nil }
  }
}
