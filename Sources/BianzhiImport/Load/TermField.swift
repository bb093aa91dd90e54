/// A coded column of `staff_row`.
enum TermField: Int, CaseIterable {
  case quotaKind, state, rank, post, role, leader, sex, body, organName

  var name: String {
    switch self {
    case .quotaKind: "quota_kind"
    case .state: "state"
    case .rank: "rank"
    case .post: "post"
    case .role: "role"
    case .leader: "leader"
    case .sex: "sex"
    case .body: "body"
    case .organName: "organ_name"
    }
  }
}
