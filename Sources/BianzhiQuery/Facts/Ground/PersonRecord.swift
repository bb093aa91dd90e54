import BianzhiCore

/// What a roster row says of a person beside the identity number.
struct PersonRecord {
  /// Something that cannot be right beside the rest of the row, and the date that says it.
  struct Fault: Equatable {
    let remark: FindingRemark
    var date: RecordedDate?
  }

  let number: PersonNumber
  /// The sex as recorded; nil where no word that is known stands there.
  let isMale: Bool?
  let birth, entered, postSince: RecordedDate?

  /// Nobody is at work before this age.
  private static let youngest = 16

  /// What contradicts itself on the day of the roster; nothing where the number itself cannot be right.
  ///
  /// A month without a day is held against a row only where each of its days would be wrong.
  func faults(on day: CalendarDay) -> [Fault] {
    guard number.hasRightCheck, let born = CalendarDay(yyyymmdd: number.birth) else { return [] }
    var faults: [Fault] = []
    if let isMale, isMale != number.isMale { faults.append(Fault(remark: .otherSex)) }
    if let birth, birth.first > born || birth.last < born {
      // A birth date is no text for lists: it is part of the number.
      faults.append(Fault(remark: .birthDiffers))
    }
    let ofAge = born.adding(years: Self.youngest)
    for (date, later, young) in [
      (entered, FindingRemark.enteredLater, FindingRemark.enteredYoung),
      (postSince, .postLater, .postYoung),
    ] {
      guard let date else { continue }
      if date.first > day { faults.append(Fault(remark: later, date: date)) }
      if date.last < ofAge { faults.append(Fault(remark: young, date: date)) }
    }
    return faults
  }
}

/// What cannot be right of a row.
extension FindingRemark {
  static let otherSex = FindingRemark("other_sex")
  static let birthDiffers = FindingRemark("birth_differs")
  static let enteredLater = FindingRemark("entered_later")
  static let enteredYoung = FindingRemark("entered_young")
  static let postLater = FindingRemark("post_later")
  static let postYoung = FindingRemark("post_young")
}
