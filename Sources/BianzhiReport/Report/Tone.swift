/// How grave something is to the eye; it is always said in words too.
package enum Tone: String, Sendable, CaseIterable {
  case critical, major, minor, hint, good, plain
}
