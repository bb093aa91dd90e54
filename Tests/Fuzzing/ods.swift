/// What libFuzzer calls with each input it makes.
@_cdecl("LLVMFuzzerTestOneInput")
func testODS(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  if let fault = FuzzedReader.ods.fault(in: Array(UnsafeBufferPointer(start: start, count: count)))
  {
    fatalError(fault)
  }
  return 0
}
