/// What tells people on rosters apart: the identity number, or name and day of birth where there is none.
struct PersonMark: Hashable {
  /// The packed identity number.
  let person: Int64?
  /// "" where the number tells.
  let name: String
  let birth: Int64?

  init(person: Int64?, name: String, birth: Int64?) {
    self.person = person
    (self.name, self.birth) = person == nil ? (name, birth) : ("", nil)
  }
}
