extension OrganCategory {
  /// Whether organs of the category may hold places of a kind; nil where that is not settled.
  ///
  /// Organs of Party and state hold administrative, political-legal and support workers' places, institutions those of
  /// institutions. Whether an institution is managed like civil servants, and how mass organisations and towns
  /// divide their places, the category does not tell.
  package func mayHold(_ kind: QuotaKind) -> Bool? {
    switch self {
    case .partyCommittee, .government, .partyDepartment, .governmentDepartment, .assembly,
      .judiciary:
      switch kind {
      case .administrative, .politicalLegal, .worker: true
      case .institution, .fullyFunded, .partlyFunded, .selfFunded, .civilServiceInstitution: false
      case .registered, .revolving, .ringFenced, .other, .offQuota: nil
      }
    case .institution:
      switch kind {
      case .administrative, .politicalLegal: false
      case .institution, .fullyFunded, .partlyFunded, .selfFunded, .civilServiceInstitution: true
      case .worker, .registered, .revolving, .ringFenced, .other, .offQuota: nil
      }
    case .massOrganisation, .town, .innerBody: nil
    }
  }

  /// Whether it tells for any kind at all what its organs may hold.
  package var tellsKinds: Bool { QuotaKind.allCases.contains { mayHold($0) != nil } }
}
