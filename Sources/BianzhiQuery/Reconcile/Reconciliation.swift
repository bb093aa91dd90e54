public import BianzhiCore

/// The lists of one month laid side by side.
public struct Reconciliation: Sendable {
  /// The pay month, YYYYMM.
  public let month: Int32
  /// The day whose rosters are compared with it.
  public let day: CalendarDay
  /// Every difference, by unit.
  public let lines: [ReconciledLine]
  /// The sums of every unit and, last, of all.
  public let units: [ReconciledUnit]

  /// Whether some unit or person could not be compared.
  public var isIncomplete: Bool {
    units.contains { !$0.isCompared } || lines.contains { $0.standing == .unsure }
  }
  /// How many differences nothing explains.
  public var open: Int { lines.count { $0.standing == .open } }
}

/// One difference.
public struct ReconciledLine: Sendable {
  /// How the lists differ.
  public let sort: ReconcileSort
  /// Which lists.
  public let side: ReconcileSort.Side
  /// Whether it is explained.
  public internal(set) var standing: ReconcileStanding
  /// Code of the unit whose roster it is of; of people on no roster the payer's.
  public let organCode: String
  /// Name of that unit.
  public let organName: String
  /// Who pays.
  public internal(set) var payers: [String] = []
  /// The person's name; the kind of quota where the line is of a form.
  public internal(set) var name = ""
  /// Nil where none is recorded.
  package var person: PersonNumber?
  /// The state on the roster.
  public internal(set) var state = ""
  /// Fen of the month that are at stake; nil where no pay is known.
  public internal(set) var amount: Int64?
  /// People by the form, and by the roster.
  public internal(set) var stated: Int?
  /// People by the roster, beside a form.
  public internal(set) var counted: Int?
  /// What explains it, or why it cannot be told.
  package var remark = Wording(zh: "", en: "")
  /// Number of the document that the record names.
  public internal(set) var document = ""

  init(
    _ sort: ReconcileSort, _ standing: ReconcileStanding, _ organ: (code: String, name: String),
    side: ReconcileSort.Side? = nil
  ) {
    (self.sort, self.standing) = (sort, standing)
    self.side = side ?? sort.side
    (organCode, organName) = organ
  }

  mutating func say(
    _ standing: ReconcileStanding, _ zh: String, _ en: String, document: String = ""
  ) {
    (self.standing, remark) = (standing, Wording(zh: zh, en: en))
    self.document = document
  }
}

/// The sums of one unit, or of all: counted = paid here + paid elsewhere + not paid; paid = on places + not + unlisted.
public struct ReconciledUnit: Sendable {
  /// Code; empty for all together.
  public let organCode: String
  /// Name; empty for all together.
  public let organName: String
  /// Data day of its roster.
  public internal(set) var rosterDay: CalendarDay?
  /// People on places by the roster, with an identity number.
  public internal(set) var counted = 0
  /// Of them paid by the unit itself.
  public internal(set) var paidHere = 0
  /// Of them paid by others only.
  public internal(set) var paidElsewhere = 0
  /// Of them paid by nobody: on no pay list, or with nothing to pay.
  public internal(set) var notPaid = 0
  /// Rows of the roster without a number, whoever they are.
  public internal(set) var rowsWithoutNumber = 0
  /// People whom the unit pays something, with an identity number.
  public internal(set) var paid = 0
  /// Of them on a place of the unit; in the sum of all: of any unit.
  public internal(set) var onPlaces = 0
  /// Of them on none.
  public internal(set) var notOnPlaces = 0
  /// Of them paid by units without a roster in force: whether they are on a place cannot be said.
  public internal(set) var unlisted = 0
  /// Lines of people with numbers, and without.
  public internal(set) var payLines = 0
  /// Lines without a number.
  public internal(set) var linesWithoutNumber = 0
  /// Fen of all lines; nil where there is no list.
  public internal(set) var amount: Int64?
  /// Differences that nothing explains, and the fen at stake in them.
  public internal(set) var open = 0
  /// Fen of the differences that nothing explains, as far as pay is known.
  public internal(set) var atStake: Int64 = 0
  /// False where a list is missing.
  public internal(set) var isCompared = true
  /// What is missing or must be known.
  package var remarks: [Wording] = []

  init(_ organ: (code: String, name: String)) { (organCode, organName) = organ }

  /// False for a unit that pays people and has no roster: whether they are on a place cannot be said.
  package var knowsPlaces: Bool { organCode.isEmpty || unlisted == 0 }

  /// Whether the ledger has a roster or a pay list of it.
  var hasList: Bool { rosterDay != nil || amount != nil }
}
