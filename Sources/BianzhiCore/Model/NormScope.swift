/// Whose leader posts a norm (领导职数标准) is about. The code of the first two is stored; an institution is a unit of that
/// category.
package enum NormScope: String, CaseIterable, Hashable, Sendable {
  /// Leaders of the organ itself, by the organ's approved places.
  case unit = "单位"
  /// Leaders of each inner body, by the body's approved places.
  case body = "内设机构"
  case institution = "事业单位"
  case institutionBody = "事业单位内设机构"

  /// Without the category that it tells.
  package var plain: NormScope {
    switch self {
    case .unit, .institution: .unit
    case .body, .institutionBody: .body
    }
  }

  /// The category of organs that it tells; nil where it tells none.
  package var category: OrganCategory? {
    switch self {
    case .unit, .body: nil
    case .institution, .institutionBody: .institution
    }
  }
}

extension NormScope: FieldTerm {
  package static let words = Vocabulary(
    "norm_scope",
    [
      .init(
        unit, "unit",
        """
        班子 领导班子 单位领导 单位领导班子 单位领导职数 单位班子 机关 机关领导 部门 部门领导 部门领导班子 本级 organ units
        unit_leaders
        """),
      .init(
        body, "inner body",
        """
        内设机构领导 内设机构领导职数 内设科室 内设处室 内设股室 科室 处室 股室 中层 中层领导 中层职数 各内设机构
        bodies body inner_bodies
        """),
      .init(
        institution, "institution",
        "事业单位领导 事业单位领导班子 事业单位班子 事业单位领导职数 institutions public_institution"),
      .init(
        institutionBody, "inner body of an institution",
        """
        事业单位内设机构领导 事业单位内设机构领导职数 事业单位内部机构 事业单位中层 事业单位科室
        inner_bodies_of_institutions
        """),
    ])
}

/// The posts that a norm limits together.
package enum NormedRole: String, CaseIterable, Hashable, Sendable {
  case principals = "正职"
  case deputies = "副职"
  /// Principals and deputies together.
  case leaders = "正副职"

  package var wording: Wording {
    switch self {
    case .principals: PostRole.principal.wording
    case .deputies: PostRole.deputy.wording
    case .leaders: Wording(zh: rawValue, en: "principals and deputies")
    }
  }

  /// The roles whose posts are added up.
  package var roles: [PostRole] {
    switch self {
    case .principals: [.principal]
    case .deputies: [.deputy]
    case .leaders: [.principal, .deputy]
    }
  }
}
