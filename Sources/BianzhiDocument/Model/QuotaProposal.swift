/// A number of approved places that a text states for an organ.
package struct QuotaProposal: Hashable, Sendable {
  /// Whom the number covers.
  package enum Scope: String, CaseIterable, Hashable, Sendable {
    /// The organ's own office.
    case office = "本级"
    /// The organ with all that belongs to it.
    case system = "全系统"
  }

  /// The canonical kind; nil where the text does not say it.
  package let kind: String?
  /// People; nil where it is to be set elsewhere.
  package let number: Int?
  /// Parts inside the number.
  package var includes: [PartProposal] = []
  /// Numbers that stand outside of it.
  package var excludes: [PartProposal] = []
  /// Nil where the text does not say it.
  package let scope: Scope?
  package var state: ProposalState
  package var span: TextSpan
}
