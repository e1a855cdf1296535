/**
 * The key to the JSON interface that every demonstration has, so that one can try it at once. It is no
 * secret, and opens nothing but the demonstration municipality.
 */
export const DEMO_API_TOKEN = 'langbord-demo-eikedal'
