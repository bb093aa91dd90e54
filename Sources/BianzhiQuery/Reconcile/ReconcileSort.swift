package import BianzhiCore

/// How two lists of one month differ.
public enum ReconcileSort: String, Sendable, CaseIterable {
  /// Several payers pay one person.
  case paidTwice = "paid_twice"
  /// On a place of one unit, and paid by another only.
  case paidByAnother = "paid_by_another"
  /// On a place, and paid by nobody.
  case notPaid = "not_paid"
  /// Has left, and is paid.
  case leftButPaid = "left_but_paid"
  /// Off quota by the roster, and paid.
  case offQuotaPaid = "off_quota_paid"
  /// Borrowed by the payer, and paid by it.
  case borrowedPaid = "borrowed_paid"
  /// On the roster without a place for another reason, and paid.
  case notCountedPaid = "not_counted_paid"
  /// Paid, and on no roster.
  case notOnRoster = "not_on_roster"
  /// The register has the entry, the roster not the person.
  case entryNotOnRoster = "entry_not_on_roster"
  /// The register has the exit, the roster still the person.
  case exitStillOnRoster = "exit_still_on_roster"
  /// On the roster and not on the one before, and the register has no entry.
  case arrivalWithoutEntry = "arrival_without_entry"
  /// On the roster before and not on this one, and the register has no exit.
  case departureWithoutExit = "departure_without_exit"
  /// The unit's own form states another number than its roster counts.
  case formDiffers = "form_differs"
  /// Without an identity number, so that nobody knows who it is on the other list.
  case withoutNumber = "without_number"

  /// Which lists differ.
  public enum Side: String, Sendable, CaseIterable {
    /// Roster and pay list have the person.
    case both
    /// The roster only.
    case roster
    /// The pay list only.
    case payroll
    /// Roster and register.
    case register
    /// Roster and form.
    case form
  }

  /// Which lists differ; of people without numbers it is the line that tells.
  var side: Side {
    switch self {
    case .paidTwice, .paidByAnother: .both
    case .notPaid, .withoutNumber: .roster
    case .leftButPaid, .offQuotaPaid, .borrowedPaid, .notCountedPaid, .notOnRoster: .payroll
    case .entryNotOnRoster, .exitStillOnRoster, .arrivalWithoutEntry, .departureWithoutExit:
      .register
    case .formDiffers: .form
    }
  }
}

extension ReconcileSort: CodedWord {
  package var wording: Wording {
    switch self {
    case .paidTwice: Wording(zh: "几家发放", en: "paid by several")
    case .paidByAnother: Wording(zh: "由他单位发放", en: "paid by another")
    case .notPaid: Wording(zh: "在册未领薪", en: "not paid")
    case .leftButPaid: Wording(zh: "离开仍领薪", en: "left but paid")
    case .offQuotaPaid: Wording(zh: "编外领薪", en: "off quota, paid")
    case .borrowedPaid: Wording(zh: "借入领薪", en: "borrowed, paid")
    case .notCountedPaid: Wording(zh: "在册不占编领薪", en: "on no place, paid")
    case .notOnRoster: Wording(zh: "领薪不在册", en: "on no roster")
    case .entryNotOnRoster: Wording(zh: "登记入编不在册", en: "entry, not on roster")
    case .exitStillOnRoster: Wording(zh: "登记出编仍在册", en: "exit, still on roster")
    case .arrivalWithoutEntry: Wording(zh: "新在册无登记", en: "arrival, no entry")
    case .departureWithoutExit: Wording(zh: "不再在册无登记", en: "departure, no exit")
    case .formDiffers: Wording(zh: "与自报数不符", en: "form differs")
    case .withoutNumber: Wording(zh: "没有身份证号", en: "no identity number")
    }
  }
}

extension ReconcileSort.Side: CodedWord {
  package var wording: Wording {
    switch self {
    case .both: Wording(zh: "双方", en: "both")
    case .roster: Wording(zh: "花名册", en: "roster")
    case .payroll: Wording(zh: "工资表", en: "pay list")
    case .register: Wording(zh: "增减登记", en: "register")
    case .form: Wording(zh: "自报表", en: "form")
    }
  }
}

/// Whether a difference is explained by what is on record.
public enum ReconcileStanding: String, Sendable, CaseIterable {
  /// Nothing on record explains it.
  case open
  /// A leave, loan, movement or the roster itself explains it.
  case explained
  /// The lists do not tell.
  case unsure
}

extension ReconcileStanding: CodedWord {
  package var wording: Wording {
    switch self {
    case .open: Wording(zh: "待查", en: "open")
    case .explained: Wording(zh: "有记录", en: "explained")
    case .unsure: Wording(zh: "无法判断", en: "cannot say")
    }
  }
}
