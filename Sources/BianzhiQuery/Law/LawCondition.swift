/// What a remark tells that decides which articles govern a finding; the raw value stands in its line `law`.
enum LawCondition: String {
  /// The kind of quota of the person's own place, which is noted behind the code.
  case place
  /// All of the payers are organs (机关).
  case betweenOrgans = "between-organs"
  /// The person is paid.
  case paid
}
