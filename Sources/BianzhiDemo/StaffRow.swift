/// What somebody does in an organ.
struct Position: Sendable {
  let title: String
  let rank: String
  var role = Role.principal
  var isLeader = false
  /// The inner body, empty for the organ's own leaders.
  var body = ""
}

/// One row of `roster.csv`.
struct StaffRow: Sendable {
  let person: Person
  let position: Position
  let kind: QuotaKind
  var state = PersonState.inPost
  /// The day or month the position was taken up.
  let since: String
  var leftOn: Day?
  var remark = ""
  var words = Words()

  /// What an office writes in place of the words of all others.
  struct Words: Sendable {
    var body: String?
    var kind: String?
    /// Also says when somebody left, where it is one of those who did.
    var state: String?
  }

  /// The day the organ was joined; before any position in it.
  var entered: String { min(person.joined.text, since) }
}

/// One row of `payroll.csv` but for the payer, who is the organ at hand.
struct Payment: Sendable {
  let person: Person
  /// Fen.
  let amount: Int
}

/// Somebody of an earlier organ who also comes to a later one.
struct Arrival: Sendable {
  let person: Person
  let journey: Plant.Journey
}
