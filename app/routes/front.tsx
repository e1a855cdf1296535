export default function Front() {
  return <h1>Langbord</h1>
}
