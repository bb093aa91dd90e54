/// An organ as messages name it.
enum OrganTitle {
  /// Name and code; an organ without a code of its own bears its name as one, which is not said twice.
  static func text(name: String?, code: String) -> String {
    guard let name, name != code else { return code }
    return "\(name) \(code)"
  }
}
