/// Something that has to be said beside a finding; it stands in a note as `remark CODE WORDS`.
///
/// Its words stand in the file of the rule whose notes hold it, those of several rules in `remarks.txt` (``RemarkBook``). Only
/// one that is written or asked for in Swift has a name here or where it is written.
package struct FindingRemark: Hashable, Sendable {
  package let code: String

  package init(_ code: String) { self.code = code }

  /// The state of somebody who decides is in words that nobody has explained.
  static let askedState = FindingRemark("asked_state")
}

/// The single events that findings are about (``FindingNote/events``).
extension FindingRemark {
  static let enteredOn = FindingRemark("entered_on")
  static let leftOn = FindingRemark("left_on")
  static let appointedOn = FindingRemark("appointed_on")
  static let lentSince = FindingRemark("lent_since")
}
