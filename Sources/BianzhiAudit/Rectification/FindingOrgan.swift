/// SQL of the organ of a finding, whether a rule or somebody raised it.
enum FindingOrgan {
  /// Joins what is stored of the finding that a column names (`F12`, `H3`).
  static func joined(to name: String) -> String {
    """
    LEFT JOIN finding_row f ON \(name) = 'F' || f.id LEFT JOIN hand_finding h ON \(name) = 'H' || h.id
    """
  }

  /// The code of its organ, behind ``joined(to:)``.
  static let code = "coalesce(f.organ_code, h.organ_code)"
}
