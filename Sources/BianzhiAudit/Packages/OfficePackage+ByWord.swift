import BianzhiCore

extension OfficePackage {
  /// Leaders who answer for findings that are void while the data show them, and behind which no row was corrected, or
  /// that are followed as such ones.
  var byWord: Set<String> {
    let known = Dictionary(findings.map { ($0.finding, $0) }) { first, _ in first }
    return findings.filter { $0.isVoidByWord { known[$0] } }.reduce(into: []) {
      $0.formUnion(leaders(of: $1))
    }
  }

  /// Who answers for a finding; in packages that do not say so, by the organs.
  private func leaders(of finding: Finding) -> [String] {
    if let subjects = finding.subjects { return subjects }
    return subjects.filter { subject in
      !Set([subject.organCode] + subject.scope).isDisjoint(with: finding.organs)
    }.map(\.subject)
  }
}

extension OfficePackage.Finding {
  /// Whether it ended by word alone, or is followed as one that did.
  ///
  /// - Parameter find: another finding of the same office.
  func isVoidByWord(_ find: (String) -> Self?) -> Bool {
    guard state != .byHand else { return false }
    var (end, seen) = (self, Set([finding]))
    while let name = end.successor, seen.insert(name).inserted, let other = find(name) {
      end = other
    }
    guard end.status == .void else { return false }
    return end.state == .byHand || (end.proof == nil && !end.state.isGone)
  }
}
